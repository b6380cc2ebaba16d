package org.eslabon.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eslabon.mail.Attachment;
import org.eslabon.mail.Outbox;
import org.eslabon.mail.OutgoingMail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;

/** The mails a demonstration would have sent. Where mails are sent, this page does not exist. */
@Route(value = Outbox.ADDRESS, autoLayout = false, registerAtStartup = false)
@AnonymousAllowed
class OutboxView extends Main implements HasDynamicTitle {

    private final transient Outbox outbox;
    private final Div list = new Div();

    OutboxView(Outbox outbox) {
        this.outbox = outbox;
        addClassNames("page", "outbox");
        PageHead head = new PageHead(getTranslation("mail.outbox.title"));
        head.setLine(new Span(getTranslation("mail.outbox.why")));
        head.setActions(new Anchor("/", getTranslation("mail.outbox.back")));
        list.addClassName("outbox-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(head, list);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Runnable stop = outbox.whenWritten(() -> ui.access(this::show));
        addDetachListener(detached -> {
            detached.unregisterListener();
            stop.run();
        });
    }

    private void show() {
        List<OutgoingMail> mails = outbox.newest();
        list.removeAll();
        if (mails.isEmpty()) {
            list.add(new EmptyState(getTranslation("mail.outbox.empty"), getTranslation("mail.outbox.empty.why")));
        }
        mails.forEach(mail -> list.add(letter(mail)));
    }

    private Component letter(OutgoingMail mail) {
        Formats formats = new Formats(getLocale(), zone());
        Span to = new Span(getTranslation("mail.outbox.to", mail.to()));
        Span at = new Span(formats.dateTime(mail.writtenAt()));
        Div line = new Div(to, at);
        line.addClassName("outbox-line");
        H2 subject = new H2(mail.subject());
        Article article = new Article(line, subject);
        article.addClassName("card");
        article.getElement().setAttribute("lang", mail.language().toLanguageTag());
        for (String paragraph : mail.paragraphs()) {
            article.add(
                    OutgoingMail.isLink(paragraph)
                            ? new Paragraph(new Anchor(paragraph.strip(), paragraph.strip()))
                            : new Paragraph(paragraph));
        }
        Attachment file = mail.attachment();
        if (file != null) {
            article.add(new Paragraph(download(file)));
        }
        return article;
    }

    private static Anchor download(Attachment file) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(click -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), file.name(), file.mediaType(), bytes.length)),
                AttachmentType.DOWNLOAD,
                file.name());
    }

    /** The reader's own, as her browser says; nobody is signed in here. */
    private static ZoneId zone() {
        ExtendedClientDetails browser = UI.getCurrent().getPage().getExtendedClientDetails();
        String zone = browser == null ? null : browser.getTimeZoneId();
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : ZoneOffset.UTC;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.outbox.title") + " · " + getTranslation("shared.product");
    }
}
