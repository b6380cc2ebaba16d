package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.mail.Attachment;
import org.eslabon.meetings.Meeting;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;

/** What can be done with a meeting as a whole. */
record MeetingSteps(MeetingPage page, Meeting meeting) {

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        buttons.add(download());
        boolean begun = meeting.begun(page.ask().clock().instant());
        if (page.convenes() && meeting.status() == Meeting.Status.PLANNED) {
            buttons.add(more());
            if (begun) {
                Button held = new Button(
                        word("hold"),
                        VaadinIcon.CHECK.create(),
                        click -> tell(page.ask().meetings().hold(meeting.id())));
                held.addThemeNames("primary");
                buttons.add(held);
            }
        }
        if (page.convenes() && meeting.status() == Meeting.Status.CANCELLED) {
            buttons.add(new Button(
                    word("reinstate"),
                    VaadinIcon.ROTATE_LEFT.create(),
                    click -> tell(page.ask().meetings().reinstate(meeting.id()))));
        }
        return buttons.toArray(Component[]::new);
    }

    private Component more() {
        MenuBar more = new MenuBar();
        more.addThemeNames("tertiary", "icon");
        MenuItem dots = more.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        dots.setAriaLabel(word("more"));
        dots.getSubMenu()
                .addItem(
                        word("call-off"),
                        click -> new ReasonDialog(
                                        page.words(),
                                        word("call-off.ask"),
                                        word("call-off.what"),
                                        word("call-off"),
                                        why -> page.ask().meetings().cancel(meeting.id(), why))
                                .open());
        return more;
    }

    /** The file is made when it is clicked, of the meeting as it is then. */
    private Component download() {
        Icon icon = VaadinIcon.CALENDAR_CLOCK.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor();
        link.addClassName("download");
        link.add(icon, new Span(word("calendar")));
        link.setHref(DownloadHandler.fromInputStream(click -> file()), AttachmentType.DOWNLOAD);
        return link;
    }

    private DownloadResponse file() {
        try {
            Attachment file = page.ask().meetings().calendar(meeting.id());
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.mediaType(), bytes.length);
        } catch (NoSuchThing gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }

    private static void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
        }
    }

    private String word(String key) {
        return page.words().text(key);
    }
}
