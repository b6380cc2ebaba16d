package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.uikit.NarrowScreen;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StageTimes;
import org.eslabon.valuechain.model.TimeItem;
import org.eslabon.valuechain.model.TimePart;
import org.jspecify.annotations.Nullable;

/** A figure of each stage in each cell, to be opened and changed, and what follows from them. */
class StageGrid extends Grid<StageTimes> {

    private final transient Set<FigureKey> changed = new HashSet<>();
    private final transient List<StageTimes> rows = new ArrayList<>();
    private final transient StudyWords words;
    private final transient FigureCells<StageTimes> cells;

    private StageGrid(String label, StudyWords words, Consumer<FigureKey> open) {
        this.words = words;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", label);
        Column<StageTimes> name = addColumn(StageTimes::stage)
                .setHeader(words.text("stage"))
                .setRowHeader(true)
                .setFrozen(true)
                .setWidth("12rem")
                .setFlexGrow(1);
        NarrowScreen.watch(this, narrow -> name.setWidth(narrow ? "8rem" : "12rem"));
        cells = new FigureCells<>(this, StageTimes::stage, open, changed);
        setItems(rows).setIdentifierProvider(StageTimes::stage);
    }

    /** Days here and at the comparator. */
    static StageGrid days(StudyWords words, Consumer<FigureKey> open) {
        StageGrid grid = new StageGrid(words.text("time.days"), words, open);
        List<Column<StageTimes>> here = grid.addDays(false);
        here.add(grid.total(row -> row.here().days()));
        List<Column<StageTimes>> there = grid.addDays(true);
        there.add(grid.total(row -> row.comparator().days()));
        grid.total(row -> row.difference().days())
                .setHeader(words.text("time.difference"))
                .setWidth("7rem");
        HeaderRow groups = grid.prependHeaderRow();
        groups.join(here.toArray(Column[]::new)).setText(words.text("time.group.here"));
        groups.join(there.toArray(Column[]::new)).setText(words.text("time.group.comparator"));
        return grid;
    }

    /** What waiting is reckoned with, and what it costs. */
    static StageGrid delays(StudyWords words, Consumer<FigureKey> open) {
        StageGrid grid = new StageGrid(words.text("time.delay"), words, open);
        for (DelayItem item : DelayItem.values()) {
            grid.cells
                    .add(
                            words.text("figure.STAGE_DELAY." + item),
                            row -> FigureKey.delay(row.stage(), item),
                            row -> row.delay().get(item),
                            item.isPercent() ? words::amount : words.formats()::money)
                    .setWidth("10.5rem");
        }
        grid.cells
                .computed(words.text("time.cost"), StageTimes::costOfDelay, words.formats()::money)
                .setWidth("9.5rem");
        grid.cells
                .computed(words.text("time.cost.of-value"), StageTimes::costOfDelayShare, words.formats()::percent)
                .setWidth("7.5rem");
        return grid;
    }

    /** The heading is short, because that of the group stands above it; who hears a cell's name hears both. */
    private List<Column<StageTimes>> addDays(boolean ofComparator) {
        List<Column<StageTimes>> columns = new ArrayList<>();
        for (TimeItem item : TimeItem.values()) {
            if (item.ofComparator() == ofComparator) {
                String part = words.text("time.part." + item.part());
                columns.add(cells.add(
                                ofComparator ? words.text("time.of-comparator", part) : part,
                                row -> FigureKey.time(row.stage(), item),
                                row -> row.days().get(item),
                                words::amount)
                        .setHeader(part)
                        .setWidth(item.part() == TimePart.TRANSPORT ? "7.5rem" : "6.5rem"));
            }
        }
        return columns;
    }

    private interface Sum {
        @Nullable
        BigDecimal of(StageTimes row);
    }

    private Column<StageTimes> total(Sum sum) {
        return cells.computed(words.text("total"), sum::of, words::amount).setWidth("5.5rem");
    }

    void show(List<StageTimes> stages, Set<FigureKey> changedByOthers) {
        changed.clear();
        changed.addAll(changedByOthers);
        rows.clear();
        rows.addAll(stages);
        getDataProvider().refreshAll();
    }
}
