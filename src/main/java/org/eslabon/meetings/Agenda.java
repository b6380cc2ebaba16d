package org.eslabon.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting speaks of, in order, with how long each takes and who presents it. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Agenda {

    static final int MOST_ITEMS = 100;

    private final AgendaRepository items;
    private final MeetingAccess access;

    Agenda(AgendaRepository items, MeetingAccess access) {
        this.items = items;
        this.access = access;
    }

    /** The items in their order. */
    @Transactional(readOnly = true)
    public List<AgendaItem> of(MeetingId id) {
        return items.of(access.toSee(id).id());
    }

    /** Adds an item behind the others. */
    public Outcome<AgendaItemId> add(
            MeetingId id, String title, @Nullable Integer minutes, @Nullable String presenter) {
        Meeting meeting = access.toChange(id);
        String called = AgendaFields.TITLE.clean(title);
        String by = AgendaFields.PRESENTER.clean(presenter);
        Refusal refusal = Meetings.refusalOfCancelled(meeting);
        refusal = refusal == null ? refusalOfNumber(id) : refusal;
        refusal = refusal == null ? AgendaFields.TITLE.refusalOf(called) : refusal;
        refusal = refusal == null ? AgendaFields.MINUTES.refusalOf(minutes) : refusal;
        refusal = refusal == null ? AgendaFields.PRESENTER.refusalOf(by) : refusal;
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        AgendaItemId item = AgendaItemId.next();
        items.add(item, id, Objects.requireNonNull(called), minutes, by);
        access.recordPart(meeting, "agenda", null, called);
        return Outcome.done(item);
    }

    /** Changes one of {@link AgendaFields}. */
    public <T> FieldOutcome<T> change(AgendaItemId id, Field<AgendaItem, T> field, FieldChange<T> change) {
        Meeting meeting = toChange(id);
        find(id);
        Refusal refusal = Meetings.refusalOfCancelled(meeting);
        refusal = refusal == null ? field.refusalOf(change.wanted()) : refusal;
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.save(
                field,
                fieldInTrail(id, field),
                id.value(),
                change,
                () -> find(id),
                () -> MeetingAccess.act(meeting, "changed"),
                value -> value);
    }

    /**
     * Moves an item among the others; beyond the first or the last there is no place, so it stops there.
     *
     * @param places how many, down the agenda; up for negative ones
     */
    public void move(AgendaItemId id, int places) {
        Meeting meeting = toChange(id);
        AgendaItem item = find(id);
        List<AgendaItem> order = new ArrayList<>(items.of(meeting.id()));
        int from = order.indexOf(item);
        int to = (int) Math.clamp((long) from + places, 0, order.size() - 1);
        if (from == to) {
            return;
        }
        order.add(to, order.remove(from));
        for (int i = 0; i < order.size(); i++) {
            items.place(order.get(i).id(), i + 1);
        }
        access.recordPart(meeting, "agenda." + id.value() + ".place", from + 1, to + 1);
    }

    /** Takes the item out of sight; {@link #restore} brings it back. */
    public void remove(AgendaItemId id) {
        Meeting meeting = toChange(id);
        items.byId(id).ifPresent(item -> {
            items.setRemoved(id, true);
            access.recordPart(meeting, "agenda", item.title(), null);
        });
    }

    /** Brings a removed item back to its place, unless the agenda is as long as one can be. */
    public Outcome<AgendaItemId> restore(AgendaItemId id) {
        Meeting meeting = toChange(id);
        if (items.byId(id).isPresent()) {
            return Outcome.done(id);
        }
        Refusal refusal = refusalOfNumber(meeting.id());
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        items.setRemoved(id, false);
        access.recordPart(meeting, "agenda", null, find(id).title());
        return Outcome.done(id);
    }

    /** What the trail, and those present at the meeting, call a field of this item. */
    public static String fieldInTrail(AgendaItemId id, Field<AgendaItem, ?> field) {
        return "agenda." + id.value() + "." + field.name();
    }

    private Meeting toChange(AgendaItemId id) {
        return access.toChange(items.meetingOf(id).orElseThrow(NoSuchThing::new));
    }

    private AgendaItem find(AgendaItemId id) {
        return items.byId(id).orElseThrow(NoSuchThing::new);
    }

    private @Nullable Refusal refusalOfNumber(MeetingId id) {
        return items.of(id).size() >= MOST_ITEMS ? Refusal.of("meetings.refusal.agenda.long", MOST_ITEMS) : null;
    }
}
