package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eslabon.coediting.ui.TextEditor;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.Minutes;
import org.eslabon.meetings.MinutesId;
import org.eslabon.meetings.MinutesSheet;
import org.eslabon.meetings.SentMinutes;
import org.eslabon.meetings.model.MinutesRule.Standing;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The minutes: written together while they are open; while they wait for approval, and once they are approved, the version
 * that was sent, and what each organisation says to it.
 */
class MinutesTab extends Div implements MeetingTab {

    private static final int USUAL_DAYS = 7;

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final transient @Nullable Long asked;
    private transient @Nullable Shown shown;

    /** What the tab was made of: the text brings its own changes, so it stays as long as these are the same. */
    private record Shown(MinutesSheet sheet, Meeting.Status status) {}

    /**
     * @param asked the version of the text that the address asks for
     */
    MinutesTab(MeetingPage page, @Nullable Long asked) {
        this.page = page;
        this.words = page.words();
        this.asked = asked;
        addClassName("minutes-tab");
    }

    @Override
    public void show(Meeting meeting) {
        MinutesSheet sheet = page.ask().minutes().of(meeting.id());
        Shown now = new Shown(sheet, meeting.status());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        SentMinutes inForce = sheet.inForce();
        Div text = new Div();
        Div side = new Div();
        text.addClassName("minutes-text");
        side.addClassName("minutes-side");
        if (inForce == null) {
            text.add(writing(meeting));
            side.add(open(sheet, meeting));
        } else {
            text.add(frozen(inForce));
            side.add(new VoicesPart(page, inForce, sheet.mine()));
        }
        if (!sheet.earlier().isEmpty()) {
            side.add(earlier(sheet.earlier()));
        }
        add(text, side);
    }

    private Component writing(Meeting meeting) {
        TextEditor editor = page.ask()
                .texts()
                .of(Minutes.text(meeting.id()), words.text("tab.minutes"), words.text("minutes.placeholder"));
        editor.setVersion(asked);
        Div card = new Div(new H2(words.text("tab.minutes")), editor);
        card.addClassNames("card", "written-text");
        return card;
    }

    /** Exactly the version that was sent, whatever the text has become. */
    private Component frozen(SentMinutes sent) {
        Div card = new Div(new H2(words.text("tab.minutes")), text(sent.id()));
        card.addClassName("card");
        return card;
    }

    private Component text(MinutesId id) {
        // Made by the server of known elements only, each text and value escaped.
        Html html = new Html("<div>" + page.ask().minutes().html(id) + "</div>");
        Div place = new Div(html);
        place.addClassName("frozen-text");
        return place;
    }

    private Component open(MinutesSheet sheet, Meeting meeting) {
        Div card = new Div(new H2(words.text("minutes.approval")), words.mark(sheet.state()));
        card.addClassNames("card", "minutes-approval");
        if (sheet.state() == MinutesState.REOPENED) {
            SentMinutes before = sheet.earlier().getFirst();
            card.add(new Paragraph(words.text(
                    before.approvedAt() == null ? "minutes.reopened" : "minutes.reopened.approved",
                    Objects.requireNonNullElse(before.reopenedBy(), ""),
                    words.formats().dateTime(before.reopenedAt()),
                    Objects.requireNonNullElse(before.reopenedBecause(), ""))));
        }
        boolean held = meeting.status() == Meeting.Status.HELD;
        if (!page.convenes()) {
            card.add(new Paragraph(words.text("minutes.open.reader")));
        } else if (!held) {
            card.add(new Paragraph(words.text("minutes.open.not-held")));
        } else {
            card.add(new Paragraph(words.text("minutes.open.what")), sending());
        }
        return card;
    }

    private Component sending() {
        IntegerField days = new IntegerField(words.text("minutes.days"));
        days.setValue(USUAL_DAYS);
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setManualValidation(true);
        Button send = new Button(words.text("minutes.send"), VaadinIcon.PAPERPLANE.create());
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send.setEnabled(true);
            int wanted = Objects.requireNonNullElse(days.getValue(), 0);
            switch (page.ask().minutes().send(page.meeting(), wanted)) {
                case Outcome.Done<MinutesId> done -> Notices.done(words.text("minutes.sent"));
                case Outcome.Refused<MinutesId>(var refusal) -> {
                    if (refusal.messageKey().equals("meetings.refusal.minutes.days")) {
                        days.setErrorMessage(words.refusal(refusal));
                        days.setInvalid(true);
                    } else {
                        Notices.refused(refusal);
                    }
                }
            }
        });
        Div line = new Div(days, send);
        line.addClassName("minutes-send");
        return line;
    }

    private Component earlier(List<SentMinutes> earlier) {
        Div card = new Div(new H2(words.text("minutes.earlier")));
        card.addClassName("card");
        earlier.forEach(one -> {
            Details details = new Details(name(one));
            details.addOpenedChangeListener(change -> {
                if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                    details.add(text(one.id()));
                }
            });
            card.add(details);
        });
        return card;
    }

    private String name(SentMinutes sent) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("minutes.number", sent.number(), words.formats().dateTime(sent.sentAt())));
        Standing how = sent.approvedHow();
        if (how != null) {
            parts.add(words.text("minutes.was-approved", words.formats().dateTime(sent.approvedAt())));
        }
        return String.join(" · ", parts);
    }

    /** A line of small print. */
    static Span second(String text) {
        Span second = new Span(text);
        second.addClassName("second");
        return second;
    }
}
