package org.eslabon.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The milestones of actions: points on the way that one can see from outside. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Milestones {

    private final PartRepository parts;
    private final ActionAccess access;
    private final Plans plans;

    Milestones(PartRepository parts, ActionAccess access, Plans plans) {
        this.parts = parts;
        this.access = access;
        this.plans = plans;
    }

    /** The milestones of all actions of a plan, by date. */
    @Transactional(readOnly = true)
    public List<Milestone> ofPlan(PlanId plan) {
        return parts.milestones(plans.get(plan).id());
    }

    /** A milestone that is not reached yet. */
    public FormOutcome<MilestoneId> add(ActionId id, @Nullable String title, @Nullable LocalDate dueOn) {
        Action action = access.toChange(id);
        Map<String, @Nullable Refusal> refusals = new LinkedHashMap<>();
        refusals.put("title", MilestoneFields.TITLE.refusalOf(title));
        refusals.put("dueOn", MilestoneFields.DUE_ON.refusalOf(dueOn));
        refusals.values().removeIf(Objects::isNull);
        String name = MilestoneFields.TITLE.clean(title);
        if (!refusals.isEmpty() || name == null || dueOn == null) {
            return new FormOutcome.Refused<>(refusals);
        }
        MilestoneId milestone = MilestoneId.next();
        parts.add(new Milestone(milestone, id, name, dueOn, null));
        access.recordPart(action, "milestone", null, name);
        return new FormOutcome.Done<>(milestone);
    }

    /** Changes one of {@link MilestoneFields}. */
    public <T> FieldOutcome<T> change(MilestoneId id, Field<Milestone, T> field, FieldChange<T> change) {
        Action action = access.toChange(find(id).action(), field);
        Refusal refusal = field.refusalOf(change.wanted());
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.savePart(action.id(), field, fieldInTrail(id, field), id, change, () -> find(id));
    }

    /** Takes the milestone out of sight; {@link #restore} brings it back. */
    public void remove(MilestoneId id) {
        Milestone milestone = find(id);
        Action action = access.toChange(milestone.action());
        if (parts.remove(id)) {
            access.recordPart(action, "milestone", milestone.title(), null);
        }
    }

    public void restore(MilestoneId id) {
        Action action = access.toChange(parts.actionOf(id).orElseThrow(NoSuchThing::new));
        if (parts.restore(id)) {
            access.recordPart(action, "milestone", null, find(id).title());
        }
    }

    /** What the trail, and those present at the action, call a field of this milestone. */
    public static String fieldInTrail(MilestoneId id, Field<Milestone, ?> field) {
        return "milestone." + id.value() + "." + field.name();
    }

    private Milestone find(MilestoneId id) {
        return parts.milestone(id).orElseThrow(NoSuchThing::new);
    }
}
