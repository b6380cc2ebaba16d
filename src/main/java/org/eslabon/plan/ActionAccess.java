package org.eslabon.plan;

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
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door to an action and its parts: who may see or change it, and how changes of it are written down. */
@Component
class ActionAccess {

    private final ActionRepository actions;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;
    private final FieldColumns columns;

    ActionAccess(
            ActionRepository actions,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves,
            FieldColumns columns) {
        this.actions = actions;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
        this.columns = columns;
    }

    Action toSee(ActionId id) {
        Action action = reread(id);
        rights.requireToSee(action.city());
        return action;
    }

    /**
     * The action as it is now and stays until the transaction ends, if the current user may change what it says.
     *
     * @throws NotAllowed also while it is locked, when pages offer no change
     */
    Action toChange(ActionId id) {
        Action action = toFollowUp(id);
        if (action.status().locked()) {
            throw new NotAllowed("changing an action that is " + action.status());
        }
        return action;
    }

    /** The same for what tells how the work goes, which is written at any time. */
    Action toFollowUp(ActionId id) {
        rights.require(actions.cityOf(id).orElseThrow(NoSuchThing::new), Right.PLAN);
        actions.lock(id);
        return reread(id);
    }

    /** The one or the other, as the field asks for it. */
    Action toChange(ActionId id, Field<?, ?> field) {
        return ProgressFields.contain(field) ? toFollowUp(id) : toChange(id);
    }

    Action reread(ActionId id) {
        return actions.byId(id).orElseThrow(NoSuchThing::new);
    }

    /** An act on the action, for its own watchers and those of its plan. */
    static Act act(Action action, String verb) {
        return Act.of(action.city(), Action.thing(action.id()), verb, action.title())
                .in(Plan.thing(action.plan()));
    }

    void record(Action action, String verb) {
        trail.record(user.id(), act(action, verb));
    }

    /** Something that hangs on the action came or went. */
    void recordPart(Action action, String part, @Nullable String before, @Nullable String after) {
        trail.record(user.id(), act(action, "changed").field(part, before, after));
    }

    /**
     * Saves one field of the action; its rule has been asked already.
     *
     * @param words a value as readers of the trail see it
     */
    <T> FieldOutcome<T> save(ActionId id, Field<Action, T> field, FieldChange<T> change, Function<T, Object> words) {
        return save(id, field.name(), field.cleaned(change), columns.of(field, id.value(), () -> reread(id), words));
    }

    /**
     * Saves one field of something that hangs on the action; its rule has been asked already.
     *
     * @param name what the trail calls the field
     * @param part the identity of what hangs on the action
     * @param now reads it as it is now
     */
    <R, T> FieldOutcome<T> savePart(
            ActionId id, Field<R, T> field, String name, TypedId part, FieldChange<T> change, Supplier<R> now) {
        return save(id, name, field.cleaned(change), columns.of(field, part.value(), now));
    }

    private <T> FieldOutcome<T> save(ActionId id, String name, FieldChange<T> change, FieldSaves.Stored<T> stored) {
        return saves.save(user.id(), () -> act(reread(id), "changed"), name, change, stored, null);
    }
}
