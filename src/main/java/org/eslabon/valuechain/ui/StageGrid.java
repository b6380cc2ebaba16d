package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
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
        grid.addDays(false);
        grid.computed("time.here.total", row -> row.here().days());
        grid.addDays(true);
        grid.computed("time.comparator.total", row -> row.comparator().days());
        grid.computed("time.difference", row -> row.difference().days());
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
                    .setWidth("9.5rem");
        }
        grid.cells
                .computed(words.text("time.cost"), StageTimes::costOfDelay, words.formats()::money)
                .setWidth("8.5rem");
        grid.cells
                .computed(words.text("time.cost.of-value"), StageTimes::costOfDelayShare, words.formats()::percent)
                .setWidth("8rem");
        return grid;
    }

    private void addDays(boolean ofComparator) {
        for (TimeItem item : TimeItem.values()) {
            if (item.ofComparator() == ofComparator) {
                String part = words.text("time.part." + item.part());
                cells.add(
                                ofComparator ? words.text("time.of-comparator", part) : part,
                                row -> FigureKey.time(row.stage(), item),
                                row -> row.days().get(item),
                                words::amount)
                        .setWidth(ofComparator ? "8rem" : "6.5rem");
            }
        }
    }

    private interface Sum {
        @Nullable
        BigDecimal of(StageTimes row);
    }

    private void computed(String heading, Sum sum) {
        cells.computed(words.text(heading), sum::of, words::amount).setWidth("7rem");
    }

    void show(List<StageTimes> stages, Set<FigureKey> changedByOthers) {
        changed.clear();
        changed.addAll(changedByOthers);
        rows.clear();
        rows.addAll(stages);
        getDataProvider().refreshAll();
    }
}
