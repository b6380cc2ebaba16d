package org.eslabon.capacity;

import java.time.LocalDate;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door to a round: who may see or run it, and how what is done to it is written down. */
@Component
class RoundAccess {

    static final int SUBJECT_LENGTH = 200;
    static final int REASON_LENGTH = 2000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final RoundRepository rounds;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    RoundAccess(RoundRepository rounds, Rights rights, CurrentUser user, AuditTrail trail) {
        this.rounds = rounds;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    Round toSee(RoundId id) {
        Round round = reread(id);
        rights.requireToSee(round.city());
        return round;
    }

    /** The round as it is now and stays until the transaction ends, if the current user may run it: who edits analyses. */
    Round toRun(RoundId id) {
        rights.require(rounds.cityOf(id).orElseThrow(NoSuchThing::new), Right.ANALYSE);
        rounds.lock(id);
        return reread(id);
    }

    Round reread(RoundId id) {
        return rounds.byId(id).orElseThrow(NoSuchThing::new);
    }

    static Act act(Round round, String verb) {
        return Act.of(round.city(), Round.thing(round.id()), verb, round.subject());
    }

    void record(Round round, String verb) {
        trail.record(user.id(), act(round, verb));
    }

    void record(Act act) {
        trail.record(user.id(), act);
    }

    static @Nullable Refusal refusalOfSubject(@Nullable String subject) {
        if (subject == null) {
            return Refusal.of("capacity.round.subject.required");
        }
        return subject.length() > SUBJECT_LENGTH ? Refusal.of("capacity.text.long", SUBJECT_LENGTH) : null;
    }

    static @Nullable Refusal refusalOfDate(@Nullable LocalDate date) {
        if (date == null) {
            return Refusal.of("capacity.round.date.required");
        }
        return date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)
                ? Refusal.of("capacity.round.date.far", "1990", "2200")
                : null;
    }
}
