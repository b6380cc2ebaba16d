package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.eslabon.meetings.Answer;
import org.eslabon.meetings.Attendances;
import org.eslabon.meetings.Attendee;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingInvitation;
import org.eslabon.meetings.Sex;
import org.eslabon.meetings.ui.PeopleTab.PeopleNow;
import org.eslabon.shared.Outcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PersonAvatar;
import org.jspecify.annotations.Nullable;

/** Somebody who is invited: what she answered, and after the meeting has begun whether she came. */
class InvitedRow extends Div implements RowsInOrder.Row<MeetingInvitation> {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final transient PeopleNow tab;
    private final Div answer = new Div();
    private final Div came = new Div();
    private final Component presence;
    private final Button away = new Button(VaadinIcon.CLOSE_SMALL.create());
    private transient MeetingInvitation invitation;

    InvitedRow(MeetingInvitation invitation, MeetingPage page, LiveFields live, PeopleNow tab) {
        this.invitation = invitation;
        this.page = page;
        this.words = page.words();
        this.tab = tab;
        addClassName("invited-row");
        Span name = new Span(invitation.name());
        Span about = new Span(
                invitation.person() == null
                        ? invitation.organisationName() + " · " + words.text("guest")
                        : invitation.organisationName());
        about.addClassName("second");
        Div who = new Div(name, about);
        who.addClassName("task-words");
        answer.addClassName("invited-answer");
        came.addClassName("invited-came");
        presence = presence(live);
        AgendaRow.named(away, words.text("invited.withdraw", invitation.name()));
        away.addClickListener(click -> tell(page.ask().invitations().withdraw(invitation.id())));
        add(
                invitation.person() == null
                        ? new Avatar(invitation.name())
                        : new PersonAvatar(invitation.person(), invitation.name()),
                who,
                answer,
                came);
        if (page.convenes()) {
            came.add(presence);
            add(away);
        }
    }

    private Component presence(LiveFields live) {
        Select<Sex> select = new Select<>();
        select.setItems(Sex.values());
        select.setItemLabelGenerator(
                sex -> sex == null ? words.text("came.not") : words.text("came.as", words.sex(sex)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.text("came.not"));
        select.setPlaceholder(words.text("came.not"));
        select.setAriaLabel(words.text("came.who", invitation.name()));
        return live.bind(
                Attendances.fieldInTrail(invitation.id()),
                select,
                words::sex,
                this::sex,
                change -> page.ask().attendances().change(invitation.id(), change));
    }

    private @Nullable Sex sex() {
        return tab.came.stream()
                .filter(one -> invitation.id().equals(one.invitation()))
                .map(Attendee::sex)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void refresh(MeetingInvitation now, int place, int of) {
        boolean same = answer.getComponentCount() > 0 && now.answer() == invitation.answer();
        invitation = now;
        boolean begun = tab.meeting.begun(page.ask().clock().instant());
        boolean on = tab.meeting.status() != Meeting.Status.CANCELLED;
        if (!same) {
            answer.removeAll();
            answer.add(page.convenes() && !now.mine() ? choice(now) : words.mark(now.answer()));
        }
        presence.setVisible(begun && on);
        if (!page.convenes()) {
            came.removeAll();
            if (sex() != null) {
                came.add(new Span(words.text("came.yes")));
            }
        }
        away.setVisible(on && sex() == null);
    }

    /** What somebody told one who convenes, by telephone perhaps. */
    private Component choice(MeetingInvitation now) {
        MenuBar menu = new MenuBar();
        menu.addThemeNames("tertiary", "small");
        MenuItem item = menu.addItem(words.mark(now.answer()));
        item.setAriaLabel(words.text("answer.of", now.name()));
        for (Answer one : List.of(Answer.YES, Answer.MAYBE, Answer.NO)) {
            item.getSubMenu()
                    .addItem(
                            words.answer(one),
                            click -> tell(page.ask().invitations().answer(now.id(), one)));
        }
        return menu;
    }

    private static void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
        }
    }
}
