package org.eslabon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eslabon.plan.Figure.Kind;
import org.eslabon.plan.Figure.Part;
import org.eslabon.plan.spi.MoreFigures;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what is agreed about a plan or an action, as the current user may see it. */
@Component
class AgreedFigures {

    private final PlanRepository plans;
    private final ActionRepository actions;
    private final ActionTies ties;
    private final PartRepository parts;
    private final EffectRepository effects;
    private final List<MoreFigures> others;

    AgreedFigures(
            PlanRepository plans,
            ActionRepository actions,
            ActionTies ties,
            PartRepository parts,
            EffectRepository effects,
            List<MoreFigures> others) {
        this.plans = plans;
        this.actions = actions;
        this.ties = ties;
        this.parts = parts;
        this.effects = effects;
        this.others = others;
    }

    List<Figure> of(Subject subject) {
        List<Figure> found = subject.action() == null ? ofPlan(subject.plan()) : ofAction(subject.action());
        others.forEach(other -> found.addAll(other.figures(subject)));
        return found;
    }

    private List<Figure> ofPlan(PlanId id) {
        Plan plan = plans.byId(id).orElseThrow(NoSuchThing::new);
        List<Figure> found = new ArrayList<>();
        field(found, "title", Kind.TEXT, plan.title());
        field(found, "summary", Kind.TEXT, plan.summary());
        field(found, "study", Kind.TEXT, plan.studyName());
        field(found, "from-year", Kind.TEXT, plan.fromYear());
        field(found, "to-year", Kind.TEXT, plan.toYear());
        field(found, "area", Kind.WORD, plan.area().key());
        field(found, "city-axis", Kind.TEXT, plan.cityAxis());
        actions.ofPlan(id)
                .forEach(action ->
                        found.add(new Figure(Part.ACTION, written(action.id()), action.title(), Kind.TEXT, null)));
        return found;
    }

    private List<Figure> ofAction(ActionId id) {
        Action action = actions.byId(id).orElseThrow(NoSuchThing::new);
        List<Figure> found = new ArrayList<>();
        field(found, "title", Kind.TEXT, action.title());
        field(found, "responsible", Kind.TEXT, action.personName() + ", " + action.organisationName());
        field(found, "starts-on", Kind.DATE, action.startsOn());
        field(found, "ends-on", Kind.DATE, action.endsOn());
        field(found, "budget", Kind.MONEY, money(action));
        field(found, "expected-effect", Kind.TEXT, action.expectedEffect());
        Ties tied = ties.of(action);
        tied.obstacles()
                .forEach(one ->
                        found.add(new Figure(Part.OBSTACLE, written(one.id()), one.statement(), Kind.TEXT, null)));
        tied.gaps()
                .forEach(one -> found.add(
                        new Figure(Part.CAPACITY_GAP, written(one.id()), one.name(Locale.ROOT), Kind.TEXT, null)));
        tied.services()
                .forEach(one ->
                        found.add(new Figure(Part.PUBLIC_SERVICE, written(one.id()), one.name(), Kind.TEXT, null)));
        tied.partners()
                .forEach(one -> found.add(new Figure(Part.PARTNER, written(one.id()), one.name(), Kind.TEXT, null)));
        parts.milestones(id)
                .forEach(one -> found.add(new Figure(
                        Part.MILESTONE,
                        written(one.id()),
                        one.title(),
                        Kind.DATE,
                        one.dueOn().toString())));
        parts.indicators(id)
                .forEach(one -> found.add(new Figure(
                        Part.INDICATOR,
                        written(one.id()),
                        one.unit() == null ? one.name() : one.name() + " (" + one.unit() + ")",
                        Kind.TEXT,
                        range(one))));
        effects.ofAction(id)
                .forEach(one -> found.add(new Figure(
                        Part.EFFECT,
                        written(one.id()),
                        one.place().stage().isEmpty()
                                ? one.place().component()
                                : one.place().stage() + " · " + one.place().component(),
                        Kind.NUMBER,
                        plain(one.expected().negate()))));
        return found;
    }

    private static void field(List<Figure> found, String name, Kind kind, @Nullable Object value) {
        found.add(new Figure(Part.FIELD, name, "", kind, value == null ? null : value.toString()));
    }

    private static @Nullable String money(Action action) {
        return action.budget() == null
                ? null
                : action.budget().toPlainString() + " " + action.currency().getCurrencyCode();
    }

    private static String range(Indicator one) {
        return plain(one.baseline()) + " → " + plain(one.target());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }

    private static String written(TypedId id) {
        return id.value().toString();
    }
}
