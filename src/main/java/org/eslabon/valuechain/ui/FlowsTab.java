package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.NarrowScreen;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.FlowResult;

/** Who sells what to whom: as a picture, and figure by figure. */
class FlowsTab extends Div implements StudyTab {

    private final transient StudyWords words;
    private final transient Consumer<FigureKey> open;
    private final ChartCard chart;
    private final Span unit = new Span();
    private final Grid<FlowResult> grid = new Grid<>();
    private final Div cards = new Div();
    private final transient List<FlowResult> rows = new ArrayList<>();
    private final transient Map<String, String> names = new HashMap<>();
    private final transient Set<FigureKey> changed = new HashSet<>();
    private boolean narrow;

    FlowsTab(StudyWords words, Consumer<FigureKey> open) {
        this.words = words;
        this.open = open;
        addClassName("study-tab");
        chart = new ChartCard(words.text("flows.chart"), "30rem");
        chart.setLeastWidth("40rem");
        unit.addClassName("second");
        cards.addClassName("cards");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", words.text("study.flows"));
        addColumns();
        grid.setItems(rows).setIdentifierProvider(flow -> flow.flow().key());
        add(chart, new H2(words.text("study.flows")), unit, grid, cards);
        NarrowScreen.watch(this, isNarrow -> {
            narrow = isNarrow;
            show();
        });
    }

    private void addColumns() {
        Collator collator = Collator.getInstance(words.locale());
        text("flow.seller", "12rem", flow -> name(flow.flow().seller()), collator)
                .setFrozen(true);
        text("flow.buyer", "12rem", flow -> name(flow.flow().buyer()), collator);
        text("flow.product", "10rem", flow -> orEmpty(flow.flow().product()), collator);
        FigureCells<FlowResult> cells = new FigureCells<>(grid, this::way, open, changed);
        cells.add(
                words.text("flow.volume"),
                flow -> FigureKey.flow(flow.flow().key(), FlowItem.VOLUME),
                FlowResult::volume,
                words::amount);
        text("flow.unit", "6rem", flow -> orEmpty(flow.flow().unit()), collator);
        cells.add(
                words.text("flow.price"),
                flow -> FigureKey.flow(flow.flow().key(), FlowItem.UNIT_PRICE),
                FlowResult::unitPrice,
                words::amount);
        cells.add(
                words.text("flow.value"),
                flow -> FigureKey.flow(flow.flow().key(), FlowItem.VALUE),
                FlowResult::value,
                words.formats()::money);
    }

    private Grid.Column<FlowResult> text(
            String key, String width, java.util.function.Function<FlowResult, String> value, Collator collator) {
        return grid.addColumn(value::apply)
                .setHeader(words.text(key))
                .setComparator(Comparator.comparing(value, collator))
                .setWidth(width)
                .setFlexGrow(1);
    }

    private String way(FlowResult flow) {
        return name(flow.flow().seller()) + " → " + name(flow.flow().buyer());
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changedByOthers) {
        FlowDiagram diagram = FlowDiagram.of(content.data(), content.analysis().flows());
        chart.setVisible(!diagram.isEmpty());
        chart.set(diagram.option(), () -> new Span(words.text("flows.table-below")));
        chart.setNote(diagram.leftOut() == 0 ? "" : words.text("flows.left-out", diagram.leftOut()));
        unit.setText(words.text("money.in", words.flowMoney(content.data().header())));
        names.clear();
        for (ActorType actor : content.data().actors()) {
            names.put(actor.code(), actor.name());
        }
        rows.clear();
        rows.addAll(content.analysis().flows());
        changed.clear();
        changed.addAll(changedByOthers);
        show();
    }

    private void show() {
        grid.setVisible(!narrow);
        grid.setAllRowsVisible(rows.size() <= 50);
        cards.setVisible(narrow);
        cards.removeAll();
        if (narrow) {
            rows.forEach(flow -> cards.add(card(flow)));
        } else {
            grid.getDataProvider().refreshAll();
        }
    }

    private Div card(FlowResult flow) {
        Span way = new Span(way(flow));
        way.addClassName("card-name");
        Span product = new Span(orEmpty(flow.flow().product()));
        product.addClassName("second");
        Div card = new Div(
                way,
                product,
                line(
                        words.text("flow.volume"),
                        flow,
                        FlowItem.VOLUME,
                        words.amount(flow.volume()) + " " + orEmpty(flow.flow().unit())),
                line(words.text("flow.price"), flow, FlowItem.UNIT_PRICE, words.amount(flow.unitPrice())),
                line(
                        words.text("flow.value"),
                        flow,
                        FlowItem.VALUE,
                        words.formats().money(flow.value())));
        card.addClassName("card");
        return card;
    }

    private NativeButton line(String name, FlowResult flow, FlowItem item, String value) {
        Span number = new Span(value);
        number.addClassName("number");
        NativeButton line = new NativeButton();
        line.add(new Span(name), number);
        line.addClassName("card-line");
        line.addClickListener(click -> open.accept(FigureKey.flow(flow.flow().key(), item)));
        return line;
    }
}
