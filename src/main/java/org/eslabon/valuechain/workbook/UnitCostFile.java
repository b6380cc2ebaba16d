package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import org.eslabon.tables.CsvTable;
import org.eslabon.tables.UnreadableTable;
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

    private UnitCostFile() {}

    /** In the order of the table. A cost that is not there is price × quantity, or else unknown, never 0. */
    public static GapMatrix read(byte[] file) throws UnreadableTable {
        var table = CsvTable.read(file);
        table.require("component", COMPONENT);
        table.require("local", LOCAL);
        table.require("comparator", COMPARATOR);
        var cells = new ArrayList<GapCell>();
        for (var row : table.rows()) {
            var stage = row.text("stage", STAGE);
            cells.add(new GapCell(
                    new CellKey(stage == null ? "" : stage, row.name("component", COMPONENT)),
                    new UnitCost(
                            row.number("local", LOCAL),
                            row.number("local_price", "precio_local", "preço_local"),
                            row.number("local_quantity", "cantidad_local", "quantidade_local")),
                    new UnitCost(
                            row.number("comparator", COMPARATOR),
                            row.number("comparator_price", "precio_comparador", "preço_comparador"),
                            row.number("comparator_quantity", "cantidad_comparador", "quantidade_comparador"))));
        }
        return new GapMatrix(cells);
    }
}
