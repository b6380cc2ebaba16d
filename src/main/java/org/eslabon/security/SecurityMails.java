package org.eslabon.security;

import java.util.Locale;
import org.eslabon.launch.ProductAddress;
import org.eslabon.mail.Mailbox;
import org.eslabon.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about a person's own account. */
@Component
@Transactional
class SecurityMails {

    private final Mailbox mailbox;
    private final ProductAddress address;

    SecurityMails(Mailbox mailbox, ProductAddress address) {
        this.mailbox = mailbox;
        this.address = address;
    }

    public void passwordLink(SignedIn person, String link) {
        Locale language = person.language();
        mailbox.send(
                person.getUsername(),
                language,
                Texts.text(language, "security.mail.reset.subject"),
                Texts.text(
                        language,
                        person.hasPassword() ? "security.mail.reset.text" : "security.mail.reset.invited.text",
                        person.name(),
                        link));
    }

    public void passwordChanged(SignedIn person) {
        Locale language = person.language();
        mailbox.send(
                person.getUsername(),
                language,
                Texts.text(language, "security.mail.changed.subject"),
                Texts.text(language, "security.mail.changed.text", person.name(), address.of(SignInAddress.FORGOTTEN)));
    }

    public void cookieUsedTwice(SignedIn person) {
        Locale language = person.language();
        mailbox.send(
                person.getUsername(),
                language,
                Texts.text(language, "security.mail.stolen.subject"),
                Texts.text(language, "security.mail.stolen.text", person.name(), address.of(SignInAddress.FORGOTTEN)));
    }
}
