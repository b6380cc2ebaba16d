package org.eslabon.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldColumns;
import org.eslabon.audit.FieldSaves;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.spi.Keeper;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The action plans of a city.
 *
 * <p>Writes run at read committed: a save that finds another value than the person saw must be able to read that value.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Plans {

    private final PlanRepository plans;
    private final FieldSaves saves;
    private final FieldColumns columns;
    private final List<Keeper> keepers;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    Plans(
            PlanRepository plans,
            FieldSaves saves,
            FieldColumns columns,
            List<Keeper> keepers,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.plans = plans;
        this.saves = saves;
        this.columns = columns;
        this.keepers = keepers;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** The plans of the city, latest period first. */
    @Transactional(readOnly = true)
    public List<PlanSummary> ofCity(CityId city) {
        rights.requireToSee(city);
        return plans.ofCity(city);
    }

    /**
     * The plans that answer a study, latest period first.
     *
     * @throws NoSuchThing if there is no such study or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public List<PlanSummary> ofStudy(StudyId study) {
        rights.requireToSee(plans.cityOf(study).orElseThrow(NoSuchThing::new));
        return plans.ofStudy(study);
    }

    /** The studies of the city that a plan can answer, by name. */
    @Transactional(readOnly = true)
    public List<StudyChoice> studies(CityId city) {
        rights.requireToSee(city);
        return plans.studies(city);
    }

    /**
     * @throws NoSuchThing if there is none, or it was removed, or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public Plan get(PlanId id) {
        Plan plan = plans.byId(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(plan.city());
        return plan;
    }

    public FormOutcome<PlanId> create(CityId city, NewPlan wanted) {
        rights.require(city, Right.PLAN);
        NewPlan plan = new NewPlan(
                PlanFields.TITLE.clean(wanted.title()),
                wanted.study(),
                PlanFields.SUMMARY.clean(wanted.summary()),
                wanted.fromYear(),
                wanted.toYear(),
                wanted.area(),
                PlanFields.CITY_AXIS.clean(wanted.cityAxis()));
        Map<String, Refusal> refusals = refusals(city, plan);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        PlanId id = PlanId.next();
        plans.add(id, city, plan, user.id());
        trail.record(user.id(), Act.of(city, Plan.thing(id), "created", Objects.requireNonNull(plan.title())));
        return new FormOutcome.Done<>(id);
    }

    private Map<String, Refusal> refusals(CityId city, NewPlan plan) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("title", PlanFields.TITLE.refusalOf(plan.title()));
        found.put("study", refusalOfStudy(city, plan.study()));
        found.put("summary", PlanFields.SUMMARY.refusalOf(plan.summary()));
        found.put("fromYear", PlanFields.FROM_YEAR.refusalOf(plan.fromYear()));
        Refusal toYear = PlanFields.TO_YEAR.refusalOf(plan.toYear());
        found.put("toYear", toYear == null ? Rules.years(plan.fromYear(), plan.toYear()) : toYear);
        found.put("area", PlanFields.AREA.refusalOf(plan.area()));
        found.put("cityAxis", PlanFields.CITY_AXIS.refusalOf(plan.cityAxis()));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    /** Changes one of {@link PlanFields}. */
    public <T> FieldOutcome<T> change(PlanId id, Field<Plan, T> field, FieldChange<T> change) {
        Plan plan = toChange(id);
        Refusal refusal = field.refusalIn(plan, change.wanted());
        if (refusal == null && change.wanted() instanceof StudyId study) {
            refusal = refusalOfStudy(plan.city(), study);
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> Act.of(plan.city(), Plan.thing(id), "changed", reread(id).title()),
                field.name(),
                field.cleaned(change),
                columns.of(field, id.value(), () -> reread(id), value -> inTrail(plan.city(), value)),
                null);
    }

    /**
     * Takes the plan with its actions out of sight, if nothing was decided or paid for any of them; {@link #restore} brings
     * it back.
     */
    public Outcome<PlanId> remove(PlanId id) {
        Plan plan = toChange(id);
        Refusal refusal = refusalOfRemoving(keepers, Subject.of(id));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (plans.remove(id)) {
            trail.record(user.id(), Act.of(plan.city(), Plan.thing(id), "removed", plan.title()));
        }
        return Outcome.done(id);
    }

    static @Nullable Refusal refusalOfRemoving(List<Keeper> keepers, Subject subject) {
        return keepers.stream()
                .map(keeper -> keeper.refusalOfRemoving(subject))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public void restore(PlanId id) {
        CityId city = plans.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.PLAN);
        if (plans.restore(id)) {
            trail.record(
                    user.id(),
                    Act.of(city, Plan.thing(id), "restored", reread(id).title()));
        }
    }

    /**
     * The plan as it is now and stays until the transaction ends, if the current user may change what it says.
     *
     * @throws NotAllowed also while it is locked, when pages offer no change
     */
    Plan toChange(PlanId id) {
        Plan plan = held(id);
        if (plan.status().locked()) {
            throw new NotAllowed("changing a plan that is " + plan.status());
        }
        return plan;
    }

    /** The same to put an action into it, which is decided about on its own. */
    Plan toExtend(PlanId id) {
        Plan plan = held(id);
        if (plan.status() == Status.REJECTED || plan.status() == Status.COMPLETED) {
            throw new NotAllowed("extending a plan that is " + plan.status());
        }
        return plan;
    }

    private Plan held(PlanId id) {
        rights.require(plans.cityOf(id).orElseThrow(NoSuchThing::new), Right.PLAN);
        plans.lock(id);
        return reread(id);
    }

    private Plan reread(PlanId id) {
        return plans.byId(id).orElseThrow(NoSuchThing::new);
    }

    private Object inTrail(CityId city, Object value) {
        return value instanceof StudyId study
                ? plans.studies(city).stream()
                        .filter(choice -> choice.id().equals(study))
                        .map(StudyChoice::name)
                        .findFirst()
                        .orElse("")
                : value;
    }

    private @Nullable Refusal refusalOfStudy(CityId city, @Nullable StudyId study) {
        return study != null && !plans.cityOf(study).filter(city::equals).isPresent()
                ? Refusal.of("plan.refusal.study.stranger")
                : null;
    }
}
