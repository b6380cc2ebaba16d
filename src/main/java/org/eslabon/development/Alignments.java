package org.eslabon.development;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.development.Contribution.To;
import org.eslabon.development.model.SdgTargets;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Actions;
import org.eslabon.plan.AgreedParts;
import org.eslabon.plan.Plan;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Reviews;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What plans and actions contribute to: axes and goals of the city's development plans, and targets of the Sustainable
 * Development Goals. It is part of what is agreed about them: changed, it reopens what was approved.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Alignments {

    private final AlignmentRepository repository;
    private final DevelopmentRepository development;
    private final AgreedParts parts;
    private final Plans plans;
    private final Actions actions;
    private final Rights rights;

    Alignments(
            AlignmentRepository repository,
            DevelopmentRepository development,
            AgreedParts parts,
            Plans plans,
            Actions actions,
            Rights rights) {
        this.repository = repository;
        this.development = development;
        this.parts = parts;
        this.plans = plans;
        this.actions = actions;
        this.rights = rights;
    }

    /**
     * @throws NoSuchThing if there is no such plan or action, or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public Alignment of(Subject subject) {
        Plan plan = plans.get(subject.plan());
        List<Contribution> city = repository.toCity(subject);
        List<Contribution> sdg = repository.toSdg(subject);
        if (subject.action() == null) {
            return new Alignment(city, false, sdg, false, plan.cityAxis());
        }
        if (!actions.get(subject.action()).action().plan().equals(subject.plan())) {
            throw new NoSuchThing();
        }
        Subject above = Subject.of(subject.plan());
        List<Contribution> inheritedCity = city.isEmpty() ? repository.toCity(above) : List.of();
        List<Contribution> inheritedSdg = sdg.isEmpty() ? repository.toSdg(above) : List.of();
        return new Alignment(
                city.isEmpty() ? inheritedCity : city,
                !inheritedCity.isEmpty(),
                sdg.isEmpty() ? inheritedSdg : sdg,
                !inheritedSdg.isEmpty(),
                plan.cityAxis());
    }

    /** All axes and goals of the city one can contribute to, in their order. */
    @Transactional(readOnly = true)
    public List<Contribution> choices(CityId city) {
        rights.requireToSee(city);
        List<Contribution> choices = new ArrayList<>();
        for (DevelopmentPlan plan : development.ofCity(city)) {
            for (Axis axis : plan.axes()) {
                choices.add(new Contribution(
                        new To.ToAxis(axis.id()), axis.code(), axis.name(), plan.name() + " " + plan.years()));
                axis.goals()
                        .forEach(goal -> choices.add(
                                new Contribution(new To.ToGoal(goal.id()), goal.code(), goal.name(), axis.title())));
            }
        }
        return choices;
    }

    /**
     * Says that it contributes to this too.
     *
     * @throws NotAllowed also while it is locked
     */
    public Outcome<To> add(Subject subject, To to) {
        Reviews.Held held = parts.toChange(subject);
        if (to instanceof To.ToSdg(String code)) {
            if (SdgTargets.byCode(code).isEmpty()) {
                return Outcome.refused("development.refusal.sdg");
            }
        } else {
            repository.planOf(held.city(), to).ifPresent(development::lock);
            if (repository.planOf(held.city(), to).isEmpty()) {
                return Outcome.refused("development.refusal.gone");
            }
        }
        if (find(subject, to) == null) {
            repository.add(subject, held.city(), to);
            parts.changed(held, field(to), null, words(subject, to));
        }
        return Outcome.done(to);
    }

    /** Says that it does not contribute to this. */
    public void remove(Subject subject, To to) {
        Reviews.Held held = parts.toChange(subject);
        String words = words(subject, to);
        if (words != null) {
            repository.remove(subject, to);
            parts.changed(held, field(to), words, null);
        }
    }

    private @Nullable Contribution find(Subject subject, To to) {
        List<Contribution> there = to instanceof To.ToSdg ? repository.toSdg(subject) : repository.toCity(subject);
        return there.stream().filter(one -> one.to().equals(to)).findFirst().orElse(null);
    }

    private @Nullable String words(Subject subject, To to) {
        Contribution found = find(subject, to);
        return found == null ? null : found.title();
    }

    /** What the trail calls it. */
    private static String field(To to) {
        return switch (to) {
            case To.ToAxis axis -> "axis";
            case To.ToGoal goal -> "goal";
            case To.ToSdg sdg -> "sdg";
        };
    }
}
