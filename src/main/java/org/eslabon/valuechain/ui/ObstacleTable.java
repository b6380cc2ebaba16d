package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.partnership.Participant;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.NarrowScreen;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Study;
import org.jspecify.annotations.Nullable;

/** Obstacles with their filters: a grid, or cards on a phone. Each leads to its own address. */
class ObstacleTable extends Div {

    private static final int ROWS_WITHOUT_SCROLLING = 25;

    private final ObstacleWords words = new ObstacleWords(getLocale());
    private final Collator collator = Collator.getInstance(getLocale());
    private final transient Use use;
    private final ObstacleFilterBar filters;
    private final Grid<Obstacle> grid = new Grid<>();
    private final ObstacleCards cards;
    private final Div empty = new Div();
    private final List<Grid.Column<Obstacle>> details = new ArrayList<>();

    private transient List<Obstacle> all = List.of();
    private final transient List<Obstacle> shown = new ArrayList<>();
    private transient Set<ObstacleId> changed = Set.of();
    private transient Map<ObstacleId, BigDecimal> shares = Map.of();
    private transient ObstacleFilter filter = ObstacleFilter.NONE;
    private @Nullable ObstacleId selected;
    private boolean narrow;

    /**
     * Where the table stands.
     *
     * @param chains the chains to choose from; none where the page is one chain's
     * @param address the page of an obstacle, without a leading slash
     * @param filtered told when the person filters
     * @param record opens the dialog for a new obstacle; null where she may not
     */
    record Use(
            List<Study> chains,
            List<Participant> counterparts,
            Function<Obstacle, String> address,
            Consumer<ObstacleFilter> filtered,
            @Nullable Runnable record) {}

    ObstacleTable(Use use) {
        this.use = use;
        addClassName("obstacle-table");
        filters = new ObstacleFilterBar(words, use.chains(), use.counterparts(), wanted -> {
            setFilter(wanted);
            use.filtered().accept(wanted);
        });
        cards = new ObstacleCards(words, use.address());
        grid.setAriaLabel(words.text("log"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        addColumns();
        grid.setPartNameGenerator(obstacle ->
                obstacle.id().equals(selected) ? "chosen" : changed.contains(obstacle.id()) ? "changed" : null);
        grid.setItems(shown).setIdentifierProvider(Obstacle::id);
        grid.addItemClickListener(
                click -> getUI().ifPresent(ui -> ui.navigate(use.address().apply(click.getItem()))));
        add(filters, empty, grid, cards);
        NarrowScreen.watch(this, isNarrow -> {
            narrow = isNarrow;
            show();
        });
    }

    private void addColumns() {
        grid.addColumn(new ComponentRenderer<>(this::link))
                .setHeader(words.text("statement"))
                .setComparator(Comparator.comparing(Obstacle::statement, collator))
                .setRowHeader(true)
                .setFlexGrow(4)
                .setWidth("16rem");
        if (!use.chains().isEmpty()) {
            detail("chain", "10rem", Obstacle::studyName, Comparator.comparing(Obstacle::studyName, collator));
        }
        grid.addColumn(new ComponentRenderer<>(obstacle -> words.kindMark(obstacle.kind())))
                .setHeader(words.text("kind"))
                .setComparator(Comparator.comparing(obstacle -> words.kind(obstacle.kind()), collator))
                .setFlexGrow(1)
                .setWidth("11.5rem");
        detail("stage", "8rem", words::stage, Comparator.comparing(words::stage, collator));
        detail("responsible", "8rem", words::responsible, Comparator.comparing(words::responsible, collator));
        grid.addColumn(new ComponentRenderer<>(obstacle -> words.mark(obstacle.status())))
                .setHeader(words.text("status"))
                .setComparator(Comparator.comparing(Obstacle::status))
                .setFlexGrow(0)
                .setWidth("9rem");
        Grid.Column<Obstacle> share = grid.addColumn(obstacle -> words.percent(shares.get(obstacle.id())))
                .setHeader(words.text("share"))
                .setComparator(Comparator.comparing(obstacle -> shares.getOrDefault(obstacle.id(), BigDecimal.ZERO)))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7.5rem");
        details.add(share);
        Grid.Column<Obstacle> age = grid.addColumn(words::age)
                .setHeader(words.text("age"))
                .setComparator(Comparator.comparing(Obstacle::createdAt).reversed())
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("8rem");
        details.add(age);
        grid.sort(List.of(new GridSortOrder<>(age, SortDirection.ASCENDING)));
        grid.setMultiSort(false);
    }

    private void detail(String key, String width, Function<Obstacle, String> value, Comparator<Obstacle> order) {
        Grid.Column<Obstacle> column = grid.addColumn(value::apply)
                .setHeader(words.text(key))
                .setComparator(order)
                .setFlexGrow(1)
                .setWidth(width);
        details.add(column);
    }

    private Anchor link(Obstacle obstacle) {
        Anchor link = new Anchor("/" + use.address().apply(obstacle), obstacle.statement());
        link.addClassName("obstacle-link");
        return link;
    }

    /**
     * @param measured what each explains of its chain's gap
     * @param byOthers what others have just changed: it flashes once
     */
    void setObstacles(List<Obstacle> obstacles, Map<ObstacleId, BigDecimal> measured, Set<ObstacleId> byOthers) {
        all = obstacles;
        shares = measured;
        changed = byOthers;
        show();
    }

    void setFilter(ObstacleFilter wanted) {
        filter = wanted;
        changed = Set.of();
        filters.show(wanted);
        show();
    }

    /** Marks the obstacle that is open beside the table, which then makes room. */
    void setSelected(@Nullable ObstacleId obstacle) {
        selected = obstacle;
        changed = Set.of();
        details.forEach(column -> column.setVisible(obstacle == null));
        show();
    }

    private void show() {
        shown.clear();
        all.stream().filter(filter::shows).forEach(shown::add);
        grid.getDataProvider().refreshAll();
        filters.setVisible(!all.isEmpty());
        grid.setVisible(!shown.isEmpty() && !narrow);
        grid.setAllRowsVisible(shown.size() <= ROWS_WITHOUT_SCROLLING);
        grid.setClassName("scrolls", shown.size() > ROWS_WITHOUT_SCROLLING);
        cards.setVisible(!shown.isEmpty() && narrow);
        if (narrow) {
            cards.show(shown.reversed(), shares, changed); // the newest first, as in the grid
        }
        empty.removeAll();
        if (shown.isEmpty()) {
            empty.add(all.isEmpty() ? nothingYet() : nothingFound());
        }
    }

    private Component nothingYet() {
        Runnable record = use.record();
        return record == null
                ? new EmptyState(words.text("none"), words.text("none.why-reader"))
                : new EmptyState(words.text("none"), words.text("none.why"), recordButton(words, record));
    }

    private Component nothingFound() {
        return new EmptyState(
                words.text("not-found"),
                words.text("not-found.why", all.size()),
                new Button(words.text("filter.clear"), click -> {
                    setFilter(ObstacleFilter.NONE);
                    use.filtered().accept(ObstacleFilter.NONE);
                }));
    }

    /** Goes to an address that may have parameters. */
    static void go(Component from, String address) {
        Location location = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    static Button recordButton(ObstacleWords words, Runnable record) {
        Button button = new Button(words.text("record"), click -> record.run());
        button.addThemeNames("primary");
        return button;
    }
}
