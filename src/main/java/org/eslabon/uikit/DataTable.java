package org.eslabon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A small table of finished texts; on a phone each row is a card. For many rows or sorting there is the grid. */
public class DataTable extends Div {

    /**
     * @param number whether its texts are figures, which align on the right
     */
    public record Column(String heading, boolean number) {

        public static Column text(String heading) {
            return new Column(heading, false);
        }

        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * @param caption what the table shows, for those who do not see where it stands
     * @param rows a text for each column; the first names the row
     */
    public DataTable(String caption, List<Column> columns, List<List<String>> rows) {
        this(columns, rows.stream().map(DataTable::written).toList(), List.of(), caption);
    }

    private DataTable(List<Column> columns, List<List<Component>> rows, List<List<Component>> sums, String caption) {
        addClassName("data-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", caption);
        NativeTableRow headings = table.getHead().addRow();
        for (Column column : columns) {
            NativeTableHeaderCell heading = headings.addHeaderCell();
            heading.setText(column.heading());
            heading.getElement().setAttribute("scope", "col");
            heading.setClassName("number", column.number());
        }
        rows.forEach(cells -> fill(table.getBody().addRow(), columns, cells));
        if (!sums.isEmpty()) {
            sums.forEach(cells -> fill(table.getFoot().addRow(), columns, cells));
        }
        add(table);
    }

    /**
     * A table of more than texts, such as figures that lead to what they count.
     *
     * @param rows something for each column; the first names the row
     */
    public static DataTable of(String caption, List<Column> columns, List<List<Component>> rows) {
        return new DataTable(columns, rows, List.of(), caption);
    }

    /**
     * The same with sums at its foot.
     *
     * @param sums a text for each column, empty where there is nothing to add up; the first names the sum
     */
    public static DataTable of(
            String caption, List<Column> columns, List<List<Component>> rows, List<List<String>> sums) {
        return new DataTable(
                columns, rows, sums.stream().map(DataTable::written).toList(), caption);
    }

    private static void fill(NativeTableRow row, List<Column> columns, List<Component> cells) {
        for (int i = 0; i < columns.size(); i++) {
            var cell = i == 0 ? row.addHeaderCell() : row.addDataCell();
            cell.getElement().appendChild(cells.get(i).getElement());
            cell.getElement().setAttribute("data-label", columns.get(i).heading());
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
            if (columns.get(i).number()) {
                cell.getElement().getClassList().add("number");
            }
        }
    }

    private static List<Component> written(List<String> texts) {
        return texts.stream().<Component>map(Text::new).toList();
    }
}
