package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.eslabon.meetings.SentMinutes;
import org.eslabon.meetings.model.MinutesRule.Standing;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.meetings.model.Voice;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;

/** The approval of minutes: the rule in one sentence, what each organisation says, and the two buttons of one's own. */
class VoicesPart extends Div {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final transient SentMinutes sent;

    /**
     * @param mine the organisations for which the person may speak
     */
    VoicesPart(MeetingPage page, SentMinutes sent, Set<OrganisationId> mine) {
        this.page = page;
        this.words = page.words();
        this.sent = sent;
        boolean waiting = sent.state() == MinutesState.WAITING;
        addClassNames("card", "minutes-approval");
        add(new H2(words.text("minutes.approval")), words.mark(sent.state()));
        add(new Paragraph(
                waiting
                        ? words.text(
                                sent.objected() ? "minutes.rule.objected" : "minutes.rule",
                                words.formats().date(sent.lastDay()))
                        : words.text(
                                sent.approvedHow() == Standing.APPROVED_BY_ALL
                                        ? "minutes.approved.all"
                                        : "minutes.approved.deadline",
                                words.formats().dateTime(sent.approvedAt()))));
        add(MinutesTab.second(
                words.text("minutes.sent-by", sent.sentBy(), words.formats().dateTime(sent.sentAt()), sent.version())));
        UnorderedList list = new UnorderedList();
        list.addClassName("voices");
        sent.voices().forEach(line -> list.add(line(line, waiting, waiting && mine.contains(line.organisation()))));
        add(list);
        if (page.convenes()) {
            Button reopen = new Button(
                    words.text("minutes.reopen"),
                    VaadinIcon.UNLOCK.create(),
                    click -> new ReasonDialog(
                                    words,
                                    words.text("minutes.reopen.ask"),
                                    words.text("minutes.reopen.what"),
                                    words.text("minutes.reopen"),
                                    why -> page.ask().minutes().reopen(sent.id(), why))
                            .open());
            add(reopen);
        }
    }

    private ListItem line(SentMinutes.Line line, boolean waiting, boolean mine) {
        Div who = new Div(new Span(line.organisationName()));
        who.addClassName("task-words");
        if (line.person() != null) {
            who.add(MinutesTab.second(line.person() + " · " + words.formats().dateTime(line.at())));
        }
        if (line.reason() != null) {
            Span reason = new Span(line.reason());
            reason.addClassName("voice-reason");
            who.add(reason);
        }
        ListItem item = new ListItem(who, words.mark(line.voice(), waiting));
        if (mine) {
            item.add(buttons(line));
        }
        return item;
    }

    private Div buttons(SentMinutes.Line line) {
        Div buttons = new Div();
        buttons.addClassName("voice-buttons");
        if (line.voice() != Voice.APPROVES) {
            Button approve = new Button(
                    words.text("minutes.approve"),
                    VaadinIcon.CHECK.create(),
                    click -> tell(page.ask().minutes().approve(sent.id(), line.organisation())));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            approve.setAriaLabel(words.text("minutes.approve.for", line.organisationName()));
            buttons.add(approve);
        }
        Button object = new Button(
                words.text("minutes.object"),
                click -> new ReasonDialog(
                                words,
                                words.text("minutes.object.ask"),
                                words.text("minutes.object.what"),
                                words.text("minutes.object"),
                                why -> page.ask().minutes().object(sent.id(), line.organisation(), why))
                        .open());
        object.addThemeVariants(ButtonVariant.LUMO_SMALL);
        object.setAriaLabel(words.text("minutes.object.for", line.organisationName()));
        buttons.add(object);
        return buttons;
    }

    private static void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
        }
    }
}
