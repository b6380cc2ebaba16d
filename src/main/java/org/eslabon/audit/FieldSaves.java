package org.eslabon.audit;

import java.util.function.Supplier;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves one field of one thing: only if it still holds what the person saw, and never without a line in the trail.
 *
 * <p>The caller has checked rights and the value. Its transaction must run at read committed: a save that finds another
 * value than the person saw must be able to read that value.
 */
@Service
public class FieldSaves {

    private final AuditTrail trail;

    FieldSaves(AuditTrail trail) {
        this.trail = trail;
    }

    /** Where a field is kept. */
    public interface Stored<T> {

        /** Writes what is wanted if the field still holds what was seen, comparing exactly; says whether it did. */
        boolean set(@Nullable T seen, @Nullable T wanted);

        /** What the field holds now. */
        @Nullable
        T now();

        /** A value as readers of the trail see it: an organisation by its name. */
        default @Nullable Object inTrail(@Nullable T value) {
            return value;
        }
    }

    /**
     * @param act what to write down, without field and values; asked after the field was written
     * @param field the name the trail knows the field by
     * @param reason why the person changed it, if she said
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> FieldOutcome<T> save(
            PersonId by,
            Supplier<Act> act,
            String field,
            FieldChange<T> change,
            Stored<T> stored,
            @Nullable String reason) {
        if (!stored.set(change.seen(), change.wanted())) {
            return lost(act, field, change, stored);
        }
        if (!FieldChange.same(change.seen(), change.wanted())) {
            trail.record(
                    by,
                    act.get()
                            .field(field, stored.inTrail(change.seen()), stored.inTrail(change.wanted()))
                            .because(reason));
        }
        return new FieldOutcome.Saved<>(change.wanted());
    }

    private <T> FieldOutcome<T> lost(Supplier<Act> act, String field, FieldChange<T> change, Stored<T> stored) {
        T now = stored.now();
        if (FieldChange.same(now, change.wanted())) {
            return new FieldOutcome.Saved<>(change.wanted()); // somebody else was faster with the same wish
        }
        Entry latest = trail.latest(act.get().thing(), field).orElse(null);
        return new FieldOutcome.Conflict<>(
                now, latest == null ? null : latest.byName(), latest == null ? null : latest.at());
    }
}
