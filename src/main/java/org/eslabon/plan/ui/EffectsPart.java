package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionSheet;
import org.eslabon.plan.Effect;
import org.eslabon.plan.EffectFields;
import org.eslabon.plan.EffectId;
import org.eslabon.plan.Effects;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleSummary;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;

/** By how much an action is to lower which costs, and by how much it has. */
class EffectsPart extends Div {

    /** A cost that the action could lower. */
    private record Cost(BenchmarkCellId cell, Benchmark benchmark, GapCell gap, boolean claimed) {}

    private final transient Action action;
    private final transient PlanServices services;
    private final transient Formats formats;
    private final Editing editing;
    private final String city;
    private final Rows<EffectId, Effect> rows = new Rows<>(Effect::id, EffectRow::new);
    private final ComboBox<Cost> cost = new ComboBox<>();
    private final NumberInput expected;
    private final Div adding = new Div();
    private final Paragraph none = new Paragraph();

    /**
     * @param city its slug
     */
    EffectsPart(Action action, String city, PlanServices services, Formats formats, Editing editing) {
        this.action = action;
        this.city = city;
        this.services = services;
        this.formats = formats;
        this.editing = editing;
        addClassName("part");
        expected = new NumberInput(getTranslation("plan.effect.expected"));
        none.setText(getTranslation("plan.effect.none"));
        add(new H3(getTranslation("plan.effects")), rows, none);
        if (editing.all()) {
            add(adding());
        }
    }

    void show(ActionSheet sheet) {
        List<Effect> effects = services.effects().ofAction(action.id());
        rows.show(effects);
        if (editing.all()) {
            List<Cost> possible = costs(sheet, effects);
            cost.setItems(possible);
            adding.setVisible(!possible.isEmpty());
            none.setVisible(possible.isEmpty() && effects.isEmpty());
        } else {
            none.setVisible(false);
            setVisible(!effects.isEmpty());
        }
    }

    /** Costs above the comparator's in the chains whose obstacles are addressed; those that these obstacles claim first. */
    private List<Cost> costs(ActionSheet sheet, List<Effect> effects) {
        Set<StudyId> studies =
                sheet.ties().obstacles().stream().map(ObstacleSummary::study).collect(Collectors.toSet());
        Set<ObstacleId> addressed =
                sheet.ties().obstacles().stream().map(ObstacleSummary::id).collect(Collectors.toSet());
        Set<BenchmarkCellId> taken = effects.stream().map(Effect::cell).collect(Collectors.toSet());
        List<Cost> costs = new ArrayList<>();
        for (StudyId study : studies) {
            for (Benchmark benchmark : services.benchmarks().ofStudy(study)) {
                BenchmarkSheet found = services.benchmarks().get(benchmark.id());
                Set<CellKey> claimed = found.claims().stream()
                        .filter(claim -> addressed.contains(claim.obstacle()))
                        .map(claim -> claim.cell())
                        .collect(Collectors.toSet());
                found.comparable().forEach((id, gap) -> {
                    if (!taken.contains(id) && gap.positive().signum() > 0) {
                        costs.add(new Cost(id, benchmark, gap, claimed.contains(gap.key())));
                    }
                });
            }
        }
        costs.sort((one, other) -> Boolean.compare(other.claimed(), one.claimed()));
        return costs;
    }

    private static String called(CellKey place) {
        return place.stage().isEmpty() ? place.component() : place.component() + " · " + place.stage();
    }

    private Div adding() {
        cost.setLabel(getTranslation("plan.effect.cost"));
        cost.setItemLabelGenerator(one -> getTranslation(
                one.claimed() ? "plan.effect.choice.claimed" : "plan.effect.choice",
                called(one.gap().key()),
                formats.number(one.gap().local().amount(), 4),
                formats.number(one.gap().gap(), 4),
                one.benchmark().currency(),
                one.benchmark().unit(),
                one.benchmark().comparator()));
        Button add = new Button(getTranslation("plan.add"), click -> add());
        add.setAriaLabel(getTranslation("plan.effect.add"));
        adding.add(cost, expected, add);
        adding.addClassNames("row", "effect-row", "row-new");
        return adding;
    }

    private void add() {
        Cost chosen = cost.getValue();
        cost.setInvalid(chosen == null);
        cost.setErrorMessage(getTranslation("plan.effect.cost.required"));
        if (chosen == null) {
            return;
        }
        switch (services.effects().add(action.id(), chosen.cell(), expected.getValue())) {
            case Outcome.Done<EffectId> done -> {
                cost.clear();
                expected.clear();
            }
            case Outcome.Refused<EffectId>(var refusal) -> Notices.refused(refusal);
        }
    }

    private final class EffectRow extends Rows.Row<Effect> {

        private final transient LiveFields live;
        private transient Effect effect;

        EffectRow(Effect effect) {
            this.effect = effect;
            addClassNames("row", "effect-row");
            live = new LiveFields(this, Action.thing(action.id()), services.live());
            TiedFields<Effect> tied = new TiedFields<>(
                    live, () -> this.effect, this::save, field -> Effects.fieldInTrail(effect.id(), field), editing);
            Benchmark benchmark = services.benchmarks().of(effect.cell());
            Anchor name = new Anchor(
                    "/" + StudyAddresses.gap(city, benchmark.study()),
                    getTranslation(
                            "plan.effect.on",
                            called(effect.place()),
                            benchmark.currency(),
                            benchmark.unit(),
                            benchmark.comparator()));
            name.addClassName("effect-name");
            add(
                    name,
                    tied.tie(
                            EffectFields.EXPECTED,
                            new NumberInput(getTranslation("plan.effect.expected")),
                            value -> formats.number(value, 6)),
                    tied.tie(
                            EffectFields.ACTUAL,
                            new NumberInput(getTranslation("plan.effect.actual")),
                            value -> formats.number(value, 6)),
                    tied.tie(
                            EffectFields.MEASURED_ON,
                            new DateField(getTranslation("plan.effect.measured-on")),
                            formats::date),
                    tied.tie(EffectFields.EVIDENCE, new TextField(getTranslation("plan.effect.evidence"))));
            if (editing.all()) {
                Button away = new Button(VaadinIcon.TRASH.create(), click -> remove());
                away.setAriaLabel(getTranslation("plan.take-away", called(effect.place())));
                away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                add(away);
            }
        }

        @Override
        void refresh(Effect now) {
            effect = now;
            live.refresh();
        }

        private void remove() {
            services.effects().remove(effect.id());
            Notices.undoable(
                    getTranslation("plan.removed", called(effect.place())),
                    getTranslation("plan.undo"),
                    () -> services.effects().restore(effect.id()));
        }

        private <T> FieldOutcome<T> save(Field<Effect, T> field, FieldChange<T> change) {
            return services.effects().change(effect.id(), field, change);
        }
    }
}
