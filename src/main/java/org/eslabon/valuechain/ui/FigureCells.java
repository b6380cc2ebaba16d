package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;

/** Cells of a grid that show figures; each opens its figure: where it comes from, who changed it, and to change it. */
final class FigureCells<T> {

    private final Grid<T> grid;
    private final Function<T, String> rowName;
    private final Consumer<FigureKey> open;
    private final Set<FigureKey> changed;

    /**
     * @param rowName what a row is about, for those who hear a cell's name without seeing the row
     * @param changed the figures that flash, as they are when a cell is drawn
     */
    FigureCells(Grid<T> grid, Function<T, String> rowName, Consumer<FigureKey> open, Set<FigureKey> changed) {
        this.grid = grid;
        this.rowName = rowName;
        this.open = open;
        this.changed = changed;
    }

    /**
     * @param key the figure of a row
     * @param value by which the column sorts, and which shows a loss if it is negative
     */
    Grid.Column<T> add(
            String heading,
            Function<T, FigureKey> key,
            Function<T, @Nullable BigDecimal> value,
            Function<@Nullable BigDecimal, String> words) {
        LitRenderer<T> renderer = LitRenderer.<T>of(
                        "<button type=\"button\" class=\"figure ${item.css}\" aria-label=\"${item.label}\" @click=\"${open}\">${item.text}</button>")
                .withProperty("text", row -> words.apply(value.apply(row)))
                .withProperty(
                        "label", row -> heading + " · " + rowName.apply(row) + ": " + words.apply(value.apply(row)))
                .withProperty("css", row -> css(key.apply(row), value.apply(row)))
                .withFunction("open", row -> open.accept(key.apply(row)));
        return column(heading, renderer, value);
    }

    /** A computed figure: shown, and explained by the column's heading. */
    Grid.Column<T> computed(
            String heading, Function<T, @Nullable BigDecimal> value, Function<@Nullable BigDecimal, String> words) {
        LitRenderer<T> renderer = LitRenderer.<T>of("<span class=\"${item.css}\">${item.text}</span>")
                .withProperty("text", row -> words.apply(value.apply(row)))
                .withProperty("css", row -> isNegative(value.apply(row)) ? "loss" : "");
        return column(heading, renderer, value);
    }

    private Grid.Column<T> column(String heading, LitRenderer<T> renderer, Function<T, @Nullable BigDecimal> value) {
        return grid.addColumn(renderer)
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(
                        row -> value.apply(row), Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())))
                .setWidth("8.5rem")
                .setFlexGrow(0);
    }

    private String css(FigureKey key, @Nullable BigDecimal value) {
        return (isNegative(value) ? "loss " : "") + (changed.contains(key) ? "figure-changed" : "");
    }

    private static boolean isNegative(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0;
    }
}
