package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Effect;
import org.eslabon.plan.Effects;
import org.eslabon.plan.GapScenario;
import org.eslabon.plan.GapScenarioId;
import org.eslabon.plan.GapScenarios;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Scenario;
import org.eslabon.valuechain.spi.BenchmarkSection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** On the page of a benchmark: what the gap would be if actions succeed, and what has been measured so far. */
@org.springframework.stereotype.Component
class GapWithPlans implements BenchmarkSection {

    private static final Set<String> SHOWN = Set.of("plan", "action");

    private final Effects effects;
    private final GapScenarios scenarios;
    private final Rights rights;
    private final LiveUpdates updates;

    GapWithPlans(Effects effects, GapScenarios scenarios, Rights rights, LiveUpdates updates) {
        this.effects = effects;
        this.scenarios = scenarios;
        this.rights = rights;
        this.updates = updates;
    }

    @Override
    public Part of(City city) {
        return new WithPlans(city);
    }

    /**
     * A way the gap could be.
     *
     * @param address of the plan; null for what is no plan
     * @param scenario null for what is no saved scenario
     * @param rests how many effects it rests on
     */
    private record Line(
            String name,
            GapMatrix matrix,
            int rests,
            @Nullable String address,
            @Nullable GapScenarioId scenario) {}

    private final class WithPlans extends Part {

        private static final int DECIMALS = 4;

        private final transient City city;
        private final boolean mayPlan;
        private final ChartCard chart;
        private final Div table = new Div();
        private final Div list = new Div();
        private transient @Nullable BenchmarkSheet sheet;

        WithPlans(City city) {
            this.city = city;
            this.mayPlan = rights.may(city.id(), Right.PLAN);
            addClassName("study-tab");
            chart = new ChartCard(getTranslation("plan.gap.chart"), "14rem");
            table.addClassName("card");
            list.addClassName("card");
            add(chart, table, list);
            updates.listen(this, Set.of(ThingRef.city(city.id())), recorded -> {
                if (sheet != null
                        && recorded.stream()
                                .anyMatch(
                                        one -> SHOWN.contains(one.act().thing().kind()))) {
                    show(sheet);
                }
            });
        }

        @Override
        public void show(BenchmarkSheet now) {
            sheet = now;
            List<Effect> all = effects.ofBenchmark(now.benchmark().id());
            boolean any = !all.isEmpty();
            chart.setVisible(any);
            list.setVisible(any);
            table.removeAll();
            table.add(new H2(getTranslation("plan.gap.title")));
            if (!any) {
                table.add(new Paragraph(getTranslation("plan.gap.none")));
                return;
            }
            List<Line> lines = lines(now, all);
            Div tools = new Div();
            tools.addClassName("toolbar");
            if (mayPlan) {
                tools.add(
                        new Button(getTranslation("plan.scenario.new"), click -> new ScenarioDialog(now, all).open()));
            }
            tools.add(new MethodLink(Method.SCENARIOS));
            table.add(new Paragraph(getTranslation("plan.gap.what")), ways(lines, now), tools);
            chart.setChartHeight(5 + 2.2 * lines.size() + "rem");
            chart.set(bars(lines), () -> figures(lines));
            showEffects(all);
        }

        private List<Line> lines(BenchmarkSheet now, List<Effect> all) {
            GapMatrix today = now.matrix();
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(getTranslation("plan.gap.today"), today, 0, null, null));
            Map<PlanId, List<Effect>> byPlan =
                    all.stream().collect(Collectors.groupingBy(Effect::plan, LinkedHashMap::new, Collectors.toList()));
            byPlan.forEach((plan, of) -> lines.add(new Line(
                    getTranslation("plan.gap.with", of.getFirst().planTitle()),
                    GapScenario.expected(today, of),
                    of.size(),
                    PlanAddresses.plan(city.slug(), plan),
                    null)));
            if (byPlan.size() > 1) {
                lines.add(new Line(
                        getTranslation("plan.gap.all"), GapScenario.expected(today, all), all.size(), null, null));
            }
            for (GapScenario scenario : scenarios.ofBenchmark(now.benchmark().id())) {
                List<Effect> of = all.stream()
                        .filter(effect -> scenario.actions().contains(effect.action()))
                        .toList();
                lines.add(new Line(scenario.name(), GapScenario.expected(today, of), of.size(), null, scenario.id()));
            }
            int measured =
                    (int) all.stream().filter(effect -> effect.actual() != null).count();
            if (measured > 0) {
                lines.add(new Line(
                        getTranslation("plan.gap.actual", measured, all.size()),
                        GapScenario.actual(today, all),
                        measured,
                        null,
                        null));
            }
            return lines;
        }

        /** As the costs beside it; of less than one, with the decimals that tell two ways apart. */
        private String amount(BigDecimal value) {
            return value.abs().compareTo(BigDecimal.ONE) < 0
                    ? formats().number(value, DECIMALS)
                    : formats().money(value);
        }

        private Formats formats() {
            return new Formats(getLocale(), city.timeZone());
        }

        private Div ways(List<Line> lines, BenchmarkSheet now) {
            NativeTable shown = new NativeTable();
            NativeTableRow head = shown.getHead().addRow();
            List<String> headings = List.of(
                    getTranslation("plan.gap.way"),
                    getTranslation("plan.gap.net"),
                    getTranslation("plan.gap.positive"),
                    getTranslation("plan.gap.closes"),
                    getTranslation("plan.gap.rests"));
            for (int i = 0; i < headings.size(); i++) {
                var heading = head.addHeaderCell();
                heading.setText(headings.get(i));
                heading.getElement().setAttribute("scope", "col");
                heading.setClassName("number", i > 0);
            }
            if (mayPlan) {
                head.addHeaderCell().getElement().setAttribute("aria-label", getTranslation("plan.scenario.remove"));
            }
            for (Line line : lines) {
                NativeTableRow row = shown.getBody().addRow();
                var name = row.addHeaderCell();
                name.getElement().setAttribute("scope", "row");
                if (line.address() == null) {
                    name.setText(line.name());
                } else {
                    name.add(new Anchor("/" + line.address(), line.name()));
                }
                List<String> texts = List.of(
                        amount(line.matrix().net()),
                        amount(line.matrix().positive()),
                        formats().percent(Scenario.closed(now.matrix(), line.matrix())),
                        line.rests() == 0 ? "" : line.rests() + "");
                for (int i = 0; i < texts.size(); i++) {
                    var cell = row.addDataCell();
                    cell.setText(texts.get(i));
                    cell.addClassName("number");
                    cell.getElement().setAttribute("data-label", headings.get(i + 1));
                }
                if (mayPlan) {
                    var away = row.addDataCell();
                    if (line.scenario() != null) {
                        away.add(removing(line.name(), line.scenario()));
                    }
                }
            }
            Div place = new Div(shown);
            place.addClassNames("data-table", "benchmark-ways");
            place.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", getTranslation("plan.gap.title"));
            return place;
        }

        private Button removing(String name, GapScenarioId id) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
                scenarios.remove(id);
                Notices.undoable(
                        getTranslation("plan.removed", name), getTranslation("plan.undo"), () -> scenarios.restore(id));
            });
            remove.addThemeNames("tertiary", "small");
            remove.setAriaLabel(getTranslation("plan.take-away", name));
            return remove;
        }

        private ObjectNode bars(List<Line> lines) {
            ObjectNode option = JsonNodeFactory.instance.objectNode();
            option.putObject("tooltip").put("trigger", "axis");
            option.putObject("legend").put("type", "scroll").put("top", 0).put("left", 0);
            option.putObject("grid")
                    .put("left", 8)
                    .put("right", 24)
                    .put("top", 36)
                    .put("bottom", 8)
                    .put("containLabel", true);
            option.putObject("xAxis").put("type", "value");
            ObjectNode down = option.putObject("yAxis").put("type", "category").put("inverse", true);
            ArrayNode names = down.putArray("data");
            lines.forEach(line -> names.add(line.name()));
            down.putObject("axisLabel").put("width", 170).put("overflow", "truncate");
            ArrayNode series = option.putArray("series");
            series(
                    series,
                    getTranslation("plan.gap.positive"),
                    "#D55E00",
                    lines.stream().map(line -> line.matrix().positive()).toList());
            series(
                    series,
                    getTranslation("plan.gap.net"),
                    "#0072B2",
                    lines.stream().map(line -> line.matrix().net()).toList());
            return option;
        }

        private void series(ArrayNode all, String name, String colour, List<BigDecimal> values) {
            ObjectNode one =
                    all.addObject().put("type", "bar").put("name", name).put("barMaxWidth", 16);
            one.putObject("itemStyle").put("color", colour);
            ArrayNode data = one.putArray("data");
            values.forEach(value -> data.add(value.setScale(DECIMALS, RoundingMode.HALF_UP)));
        }

        private DataTable figures(List<Line> lines) {
            return new DataTable(
                    getTranslation("plan.gap.chart"),
                    List.of(
                            DataTable.Column.text(getTranslation("plan.gap.way")),
                            DataTable.Column.number(getTranslation("plan.gap.net")),
                            DataTable.Column.number(getTranslation("plan.gap.positive"))),
                    lines.stream()
                            .map(line -> List.of(
                                    line.name(),
                                    amount(line.matrix().net()),
                                    amount(line.matrix().positive())))
                            .toList());
        }

        private void showEffects(List<Effect> all) {
            list.removeAll();
            list.add(
                    new H2(getTranslation("plan.gap.effects")),
                    new DataTable(
                            getTranslation("plan.gap.effects"),
                            List.of(
                                    DataTable.Column.text(getTranslation("plan.action")),
                                    DataTable.Column.text(getTranslation("plan.effect.cost")),
                                    DataTable.Column.number(getTranslation("plan.effect.expected")),
                                    DataTable.Column.number(getTranslation("plan.effect.actual")),
                                    DataTable.Column.text(getTranslation("plan.effect.measured-on"))),
                            all.stream()
                                    .map(effect -> List.of(
                                            effect.actionTitle(),
                                            effect.place().stage().isEmpty()
                                                    ? effect.place().component()
                                                    : effect.place().component() + " · "
                                                            + effect.place().stage(),
                                            formats().number(effect.expected(), DECIMALS),
                                            formats().number(effect.actual(), DECIMALS),
                                            formats().date(effect.measuredOn())))
                                    .toList()));
        }

        /** Chooses actions by name. */
        private final class ScenarioDialog extends Dialog {

            private final TextField name = new TextField(WithPlans.this.getTranslation("plan.scenario.name"));
            private final MultiSelectComboBox<ActionId> actions =
                    new MultiSelectComboBox<>(WithPlans.this.getTranslation("plan.scenario.actions"));

            ScenarioDialog(BenchmarkSheet now, List<Effect> all) {
                Map<ActionId, String> titles = new LinkedHashMap<>();
                all.forEach(effect -> titles.put(effect.action(), effect.actionTitle()));
                setHeaderTitle(WithPlans.this.getTranslation("plan.scenario.new"));
                setWidth("min(36rem, 100vw)");
                name.setWidthFull();
                name.setAutofocus(true);
                actions.setWidthFull();
                actions.setItems(titles.keySet());
                actions.setItemLabelGenerator(id -> titles.getOrDefault(id, ""));
                add(name, actions);
                Button save = new Button(WithPlans.this.getTranslation("plan.scenario.save"), click -> {
                    switch (scenarios.create(now.benchmark().id(), name.getValue(), actions.getValue())) {
                        case Outcome.Done<GapScenarioId> done -> close();
                        case Outcome.Refused<GapScenarioId>(var refusal) -> {
                            boolean ofName = refusal.messageKey().contains(".name.");
                            String message = Texts.text(
                                    WithPlans.this.getLocale(),
                                    refusal.messageKey(),
                                    refusal.arguments().toArray());
                            name.setInvalid(ofName);
                            actions.setInvalid(!ofName);
                            name.setErrorMessage(message);
                            actions.setErrorMessage(message);
                        }
                    }
                });
                save.addThemeNames("primary");
                getFooter().add(new Button(WithPlans.this.getTranslation("plan.cancel"), click -> close()), save);
            }
        }
    }
}
