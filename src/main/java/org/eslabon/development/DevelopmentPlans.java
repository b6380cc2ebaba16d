package org.eslabon.development;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.development.DevelopmentAccess.Edited;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The development plans of a city, which its coordinator writes down. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class DevelopmentPlans {

    private final DevelopmentRepository repository;
    private final DevelopmentAccess access;
    private final Rights rights;

    DevelopmentPlans(DevelopmentRepository repository, DevelopmentAccess access, Rights rights) {
        this.repository = repository;
        this.access = access;
        this.rights = rights;
    }

    /** With their axes and goals, the latest first. */
    @Transactional(readOnly = true)
    public List<DevelopmentPlan> ofCity(CityId city) {
        rights.requireToSee(city);
        return repository.ofCity(city);
    }

    public FormOutcome<DevelopmentPlanId> create(CityId city, PlanForm wanted) {
        rights.require(city, Right.CONVENE);
        repository.lockAll(city);
        PlanForm form = DevelopmentRules.cleaned(wanted);
        return DevelopmentAccess.add(refusals(city, null, form), () -> {
            DevelopmentPlanId id = DevelopmentPlanId.next();
            repository.add(id, city, form);
            access.record(act(city, id, "created", name(form)));
            return id;
        });
    }

    /**
     * Changes what the person has changed.
     *
     * @param seen what she saw: a field that somebody else has changed meanwhile as well is refused, with what it holds now
     */
    public FormOutcome<DevelopmentPlanId> change(DevelopmentPlanId id, PlanForm seen, PlanForm wanted) {
        CityId city = repository.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.CONVENE);
        repository.lockAll(city);
        PlanForm now = access.plan(city, id).form();
        PlanForm clean = DevelopmentRules.cleaned(wanted);
        Edited<String> name = new Edited<>("name", seen.name(), now.name(), clean.name());
        Edited<Integer> from = new Edited<>("fromYear", seen.fromYear(), now.fromYear(), clean.fromYear());
        Edited<Integer> to = new Edited<>("toYear", seen.toYear(), now.toYear(), clean.toYear());
        Edited<String> source = new Edited<>("source", seen.source(), now.source(), clean.source());
        Edited<String> link = new Edited<>("link", seen.link(), now.link(), clean.link());
        Edited<DevelopmentPlanId> follows = new Edited<>("follows", seen.follows(), now.follows(), clean.follows());
        PlanForm form = new PlanForm(
                name.merged(), from.merged(), to.merged(), source.merged(), link.merged(), follows.merged());
        return access.change(
                id,
                refusals(city, id, form),
                List.of(name, from, to, source, link, named(city, follows)),
                () -> repository.change(id, form),
                () -> act(city, id, "changed", name(form)));
    }

    /** The same, as readers know the plans. */
    private Edited<String> named(CityId city, Edited<DevelopmentPlanId> plan) {
        return new Edited<>(
                plan.field(), named(city, plan.seen()), named(city, plan.now()), named(city, plan.wanted()));
    }

    private @Nullable String named(CityId city, @Nullable DevelopmentPlanId id) {
        return id == null
                ? null
                : repository.ofCity(city).stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.name() + " " + one.years())
                        .findFirst()
                        .orElse("–");
    }

    /** Takes a plan away to which nothing is linked; {@link #restore} brings it back. */
    public Outcome<DevelopmentPlanId> remove(DevelopmentPlanId id) {
        CityId city = access.toChange(id);
        DevelopmentPlan plan = access.plan(city, id);
        return access.remove(
                id,
                repository.linked(id),
                () -> repository.setRemoved(id, true),
                act(city, id, "removed", plan.name()));
    }

    public void restore(DevelopmentPlanId id) {
        CityId city = access.toChange(id);
        if (repository.setRemoved(id, false)) {
            access.record(act(city, id, "restored", access.plan(city, id).name()));
        }
    }

    private Map<String, Refusal> refusals(CityId city, @Nullable DevelopmentPlanId id, PlanForm form) {
        Map<String, Refusal> refusals = DevelopmentRules.refusals(form);
        if (form.follows() != null && !mayFollow(city, id, form.follows())) {
            refusals.put("follows", Refusal.of("development.refusal.follows"));
        }
        return refusals;
    }

    /** A plan follows another of its city, and none follows itself, not even around several corners. */
    private boolean mayFollow(CityId city, @Nullable DevelopmentPlanId id, DevelopmentPlanId wanted) {
        List<DevelopmentPlan> plans = repository.ofCity(city);
        Set<DevelopmentPlanId> passed = new HashSet<>();
        DevelopmentPlanId at = wanted;
        while (at != null && passed.add(at)) {
            DevelopmentPlanId here = at;
            DevelopmentPlan plan = plans.stream()
                    .filter(one -> one.id().equals(here))
                    .findFirst()
                    .orElse(null);
            if (here.equals(id) || plan == null && here.equals(wanted)) {
                return false;
            }
            at = plan == null ? null : plan.follows();
        }
        return true;
    }

    private static Act act(CityId city, DevelopmentPlanId id, String verb, String name) {
        return Act.of(city, DevelopmentPlan.thing(id), verb, name);
    }

    private static String name(PlanForm form) {
        return Objects.requireNonNull(form.name());
    }
}
