package org.eslabon.meetings;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldColumns;
import org.eslabon.audit.FieldSaves;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door to a meeting and what belongs to it: who may see or change it, and how what is done is written down. */
@Component
class MeetingAccess {

    private final MeetingRepository meetings;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;
    private final FieldColumns columns;

    MeetingAccess(
            MeetingRepository meetings,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves,
            FieldColumns columns) {
        this.meetings = meetings;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
        this.columns = columns;
    }

    Meeting toSee(MeetingId id) {
        Meeting meeting = reread(id);
        rights.requireToSee(meeting.city());
        return meeting;
    }

    /** The meeting as it is now and stays until the transaction ends, if the current user may change it: who convenes. */
    Meeting toChange(MeetingId id) {
        rights.require(meetings.cityOf(id).orElseThrow(NoSuchThing::new), Right.CONVENE);
        return locked(id);
    }

    /** The same for those who see the meeting; whether they may do what they want is asked by who calls. */
    Meeting toTakePart(MeetingId id) {
        rights.requireToSee(meetings.cityOf(id).orElseThrow(NoSuchThing::new));
        return locked(id);
    }

    private Meeting locked(MeetingId id) {
        meetings.lock(id);
        return reread(id);
    }

    Meeting reread(MeetingId id) {
        return meetings.byId(id).orElseThrow(NoSuchThing::new);
    }

    boolean convenes(CityId city) {
        return rights.may(city, Right.CONVENE);
    }

    PersonId me() {
        return user.id();
    }

    static Act act(Meeting meeting, String verb) {
        return Act.of(meeting.city(), Meeting.thing(meeting.id()), verb, meeting.title());
    }

    void record(Meeting meeting, String verb) {
        record(act(meeting, verb));
    }

    void record(Act act) {
        trail.record(user.id(), act);
    }

    /** Nobody did it: its time had come. */
    void recordOfItself(Act act) {
        trail.record(null, act);
    }

    /** Something that belongs to the meeting came, went or changed its place. */
    void recordPart(Meeting meeting, String part, @Nullable Object before, @Nullable Object after) {
        record(act(meeting, "changed").field(part, before, after));
    }

    /**
     * Saves one field; its rule has been asked already.
     *
     * @param name what the trail calls the field
     * @param id of the thing that has it
     * @param act what to write down, without field and values
     * @param words a value as readers of the trail see it
     */
    <R, T> FieldOutcome<T> save(
            Field<R, T> field,
            String name,
            UUID id,
            FieldChange<T> change,
            Supplier<R> now,
            Supplier<Act> act,
            Function<T, Object> words) {
        return save(name, field.cleaned(change), act, columns.of(field, id, now, words));
    }

    <T> FieldOutcome<T> save(String name, FieldChange<T> change, Supplier<Act> act, FieldSaves.Stored<T> stored) {
        return saves.save(user.id(), act, name, change, stored, null);
    }
}
