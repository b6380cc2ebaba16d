package org.eslabon.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eslabon.meetings.model.MinutesRule.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What falls due at meetings by the server's clock. Each call does one thing in a transaction of its own, whose row no
 * other node takes meanwhile; what is not due any more once the row is taken is left alone. So each thing is done once,
 * after a restart too.
 */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class DueMeetings {

    /** So long after the last change people are told of all changes together. */
    static final Duration QUIET = Duration.ofMinutes(10);

    private final MeetingRepository meetings;
    private final MinutesRepository minutes;
    private final MeetingMails mails;
    private final MeetingAccess access;
    private final Clock clock;

    DueMeetings(
            MeetingRepository meetings,
            MinutesRepository minutes,
            MeetingMails mails,
            MeetingAccess access,
            Clock clock) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.mails = mails;
        this.access = access;
        this.clock = clock;
    }

    /** Tells the invited people of one meeting what has changed; says whether there was one. */
    boolean tellOfOne() {
        Instant now = clock.instant();
        MeetingId id = meetings.lockOneBehind(now.minus(QUIET), now).orElse(null);
        if (id == null) {
            return false;
        }
        Meeting meeting = access.reread(id);
        if (mails.tellOfChange(meeting) > 0) {
            access.recordOfItself(MeetingAccess.act(meeting, "told"));
        }
        return true;
    }

    /** Approves minutes whose deadline has passed without objection; says whether there were any. */
    boolean approveOne() {
        Instant now = clock.instant();
        MinutesId id = minutes.lockOneDue(now).orElse(null);
        if (id == null) {
            return false;
        }
        Meeting meeting = access.reread(minutes.meetingOf(id).orElseThrow());
        if (minutes.approve(id, Standing.APPROVED_BY_DEADLINE, now)) {
            access.recordOfItself(MeetingAccess.act(meeting, "approved"));
        }
        return true;
    }
}
