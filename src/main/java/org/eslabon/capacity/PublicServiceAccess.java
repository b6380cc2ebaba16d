package org.eslabon.capacity;

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
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one door to a public service and its steps: who may see or change it, and how changes of it are written down.
 *
 * <p>Whoever edits analyses edits the register: what a procedure takes is measured, as a chain's costs are, and by default
 * that is the coordinator, the governments that run the procedures, the chambers whose firms go through them, and the
 * development bank. To convene would leave out those who run them, to plan the bank.
 */
@Component
class PublicServiceAccess {

    static final Right RIGHT = Right.ANALYSE;

    private final PublicServiceRepository services;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;
    private final FieldColumns columns;

    PublicServiceAccess(
            PublicServiceRepository services,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves,
            FieldColumns columns) {
        this.services = services;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
        this.columns = columns;
    }

    PublicService toSee(PublicServiceId id) {
        PublicService service = reread(id);
        rights.requireToSee(service.city());
        return service;
    }

    /** The service as it is now and stays until the transaction ends, if the current user may change it. */
    PublicService toChange(PublicServiceId id) {
        rights.require(services.cityOf(id).orElseThrow(NoSuchThing::new), RIGHT);
        services.lock(id);
        return reread(id);
    }

    PublicService reread(PublicServiceId id) {
        return services.byId(id).orElseThrow(NoSuchThing::new);
    }

    static Act act(PublicService service, String verb) {
        return Act.of(service.city(), PublicService.thing(service.id()), verb, service.name());
    }

    void record(PublicService service, String verb) {
        trail.record(user.id(), act(service, verb));
    }

    /** Something that belongs to the service came, went or changed its place. */
    void recordPart(PublicService service, String part, @Nullable Object before, @Nullable Object after) {
        trail.record(user.id(), act(service, "changed").field(part, before, after));
    }

    /**
     * Saves one field of the service or of one of its steps; its rule has been asked already.
     *
     * @param name what the trail calls the field
     * @param words a value as readers of the trail see it
     */
    <R, T> FieldOutcome<T> save(
            PublicServiceId service,
            Field<R, T> field,
            String name,
            UUID id,
            FieldChange<T> change,
            Supplier<R> now,
            Function<T, Object> words) {
        return saves.save(
                user.id(),
                () -> act(reread(service), "changed"),
                name,
                field.cleaned(change),
                columns.of(field, id, now, words),
                null);
    }
}
