package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.tables.CsvTable;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.tables.UnreadableTable.Reason;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.UnitCost;

/**
 * Unit costs here and at a comparator as a table of text, a component a line: columns {@code component, local,
 * comparator}, and where they are known {@code stage, local_price, local_quantity, comparator_price,
 * comparator_quantity}; others are not looked at. The headings may be in Spanish or Portuguese.
 */
public final class UnitCostFile {

    private static final String[] COMPONENT = {"componente", "rubro"};
    private static final String[] STAGE = {"eslabón", "eslabon", "etapa", "elo"};
    private static final String[] LOCAL = {"costo_local", "custo_local", "local_cost"};
    private static final String[] COMPARATOR = {"comparador", "referencia", "referência"};

    private static final List<String> CURRENCIES = List.of(
            "currency",
            "moneda",
            "moeda",
            "local_currency",
            "moneda_local",
            "moeda_local",
            "comparator_currency",
            "moneda_comparador",
            "moeda_comparador");

    private UnitCostFile() {}

    /**
     * In the order of the table. A cost that is not there is price × quantity, or else unknown, never 0. Rows that sum up
     * those above are passed over.
     */
    public static GapMatrix read(byte[] file) throws UnreadableTable {
        var table = CsvTable.read(file);
        table.require("component", COMPONENT);
        table.require("local", LOCAL);
        table.require("comparator", COMPARATOR);
        refuseSeveralCurrencies(table);
        var cells = new ArrayList<GapCell>();
        var sums = new ColumnSums();
        for (var row : table.rows()) {
            var cell = cell(row);
            var component = cell.key().component();
            if (!Words.isTotal(component)) {
                cells.add(cell);
                sums.add(cell);
            } else if (!sums.areSaidBy(cell)) {
                throw row.unreadable(Reason.NOT_THE_SUM, "component", component);
            }
        }
        return new GapMatrix(cells);
    }

    private static GapCell cell(CsvTable.Row row) throws UnreadableTable {
        var stage = row.text("stage", STAGE);
        return new GapCell(
                new CellKey(stage == null ? "" : stage, row.name("component", COMPONENT)),
                new UnitCost(
                        row.number("local", LOCAL),
                        row.number("local_price", "precio_local", "preço_local"),
                        row.number("local_quantity", "cantidad_local", "quantidade_local")),
                new UnitCost(
                        row.number("comparator", COMPARATOR),
                        row.number("comparator_price", "precio_comparador", "preço_comparador"),
                        row.number("comparator_quantity", "cantidad_comparador", "quantidade_comparador")));
    }

    /** Whoever notes the currency of each cost means them; to take one from the other all the same would be wrong. */
    private static void refuseSeveralCurrencies(CsvTable table) throws UnreadableTable {
        String first = null;
        for (var row : table.rows()) {
            for (var column : CURRENCIES) {
                var currency = row.text(column);
                if (currency != null && first != null && !currency.equalsIgnoreCase(first)) {
                    throw new UnreadableTable(Reason.SEVERAL_CURRENCIES, row.line(), column, first, currency);
                }
                first = first == null ? currency : first;
            }
        }
    }
}
