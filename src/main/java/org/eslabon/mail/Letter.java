package org.eslabon.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.stream.Collectors;
import org.eslabon.shared.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A mail as it goes over the wire: its text, and the same as simple HTML. */
@Component
class Letter {

    private final String sender;

    Letter(@Value("${eslabon.mail.sender:${spring.mail.username:}}") String sender) {
        // An account name at a mail server need not be an address.
        this.sender = EmailAddress.of(sender).map(EmailAddress::value).orElse("no-reply@localhost");
    }

    void write(OutgoingMail mail, MimeMessage message) throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(sender, Texts.text(mail.language(), "shared.product"));
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(mail.writtenAt()));
        helper.setText(mail.text(), html(mail));
        if (mail.attachment() != null) {
            Attachment file = mail.attachment();
            helper.addAttachment(
                    file.name(),
                    new ByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8)),
                    file.mediaType() + "; charset=UTF-8");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().toLanguageTag());
    }

    private static String html(OutgoingMail mail) {
        String paragraphs = mail.paragraphs().stream().map(Letter::paragraph).collect(Collectors.joining("\n"));
        return "<!doctype html><html lang=\"" + mail.language().toLanguageTag()
                + "\"><body style=\"font-family:sans-serif;font-size:16px;line-height:1.5;color:#182326;max-width:36em\">\n"
                + paragraphs + "\n</body></html>";
    }

    private static String paragraph(String text) {
        String escaped = HtmlUtils.htmlEscape(text.strip(), "UTF-8");
        return OutgoingMail.isLink(text)
                ? "<p><a href=\"" + escaped + "\" style=\"color:#0f5c63\">" + escaped + "</a></p>"
                : "<p>" + escaped.replace("\n", "<br>") + "</p>";
    }
}
