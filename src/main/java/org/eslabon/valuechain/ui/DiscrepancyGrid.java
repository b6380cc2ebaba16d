package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eslabon.uikit.NarrowScreen;
import org.eslabon.valuechain.model.Discrepancy;

/** What does not reconcile: where, what, and by how much. */
class DiscrepancyGrid extends Grid<Discrepancy> {

    private final StudyWords words;

    DiscrepancyGrid(StudyWords words, List<Discrepancy> discrepancies) {
        this.words = words;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(discrepancies.size() <= 12);
        getElement().setAttribute("aria-label", words.text("study.discrepancies"));
        Column<Discrepancy> place = addColumn(words::place)
                .setHeader(words.text("place"))
                .setComparator(Comparator.comparing(Discrepancy::sheet)
                        .thenComparing(one -> one.row() == null ? 0 : one.row()))
                .setWidth("14rem")
                .setFlexGrow(0);
        addColumn(words::message)
                .setHeader(words.text("discrepancy.what"))
                .setComparator(Comparator.comparing(Discrepancy::kind))
                .setFlexGrow(1);
        Column<Discrepancy> difference = addColumn(one -> words.amount(one.difference()))
                .setHeader(words.text("difference"))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(one -> one.difference() == null
                        ? BigDecimal.ZERO
                        : one.difference().abs()))
                .setWidth("10rem")
                .setFlexGrow(0);
        show(discrepancies);
        NarrowScreen.watch(this, narrow -> {
            place.setWidth(narrow ? "7rem" : "14rem");
            difference.setVisible(!narrow);
        });
    }

    void show(List<Discrepancy> discrepancies) {
        setItems(discrepancies);
        setAllRowsVisible(discrepancies.size() <= 12);
    }
}
