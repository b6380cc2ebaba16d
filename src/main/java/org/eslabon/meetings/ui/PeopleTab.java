package org.eslabon.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eslabon.meetings.Answer;
import org.eslabon.meetings.Attendee;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingInvitation;
import org.eslabon.meetings.MeetingInvitationId;
import org.eslabon.shell.live.LiveFields;

/** Who is invited and who came. */
class PeopleTab extends Div implements MeetingTab {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final transient PeopleNow now;
    private final transient LiveFields live;
    private final RowsInOrder<MeetingInvitationId, MeetingInvitation, InvitedRow> rows;
    private final Paragraph none = new Paragraph();
    private final Span sum = new Span();
    private final InvitePart invite;
    private final AttendancePart attendance;

    /** What the rows of this tab read again. */
    static final class PeopleNow {
        Meeting meeting;
        List<Attendee> came = List.of();

        PeopleNow(Meeting meeting) {
            this.meeting = meeting;
        }
    }

    PeopleTab(MeetingPage page, Meeting meeting) {
        this.page = page;
        this.words = page.words();
        this.now = new PeopleNow(meeting);
        addClassName("meeting-columns");
        live = new LiveFields(this, Meeting.thing(meeting.id()), page.ask().live());
        rows = new RowsInOrder<>(MeetingInvitation::id, one -> new InvitedRow(one, page, live, now));
        rows.addClassName("invited-rows");
        none.addClassName("second");
        none.setText(words.text(page.convenes() ? "invited.none" : "invited.none.reader"));
        sum.addClassName("second");
        Div head = new Div(new H2(words.text("invited")), sum);
        head.addClassName("card-head");
        Div invited = new Div(head, none, rows);
        invited.addClassName("card");
        invite = new InvitePart(page);
        if (page.convenes()) {
            invited.add(invite);
        }
        attendance = new AttendancePart(page);
        add(invited, attendance);
    }

    @Override
    public void show(Meeting meeting) {
        now.meeting = meeting;
        now.came = page.ask().attendances().of(meeting.id());
        List<MeetingInvitation> invitations = page.ask().invitations().of(meeting.id());
        rows.show(invitations);
        none.setVisible(invitations.isEmpty());
        long coming =
                invitations.stream().filter(one -> one.answer() == Answer.YES).count();
        sum.setText(invitations.isEmpty() ? "" : words.text("coming.of", coming, invitations.size()));
        invite.setVisible(meeting.status() != Meeting.Status.CANCELLED);
        if (page.convenes()) {
            invite.show();
        }
        attendance.show(meeting, now.came);
        live.refresh();
    }
}
