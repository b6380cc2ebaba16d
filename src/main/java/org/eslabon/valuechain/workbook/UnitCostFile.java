package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.UnitCost;

/**
 * Unit costs here and at a comparator as a table of text, a component a line: columns {@code component, local,
 * comparator}, and where they are known {@code stage, local_price, local_quantity, comparator_price,
 * comparator_quantity}; others are not looked at.
 */
public final class UnitCostFile {

    private static final List<String> COLUMNS = List.of("component", "local", "comparator");

    private UnitCostFile() {}

    /** In the order of the table. A cost that is not there is price × quantity, or else unknown, never 0. */
    public static GapMatrix read(byte[] file) throws UnreadableTable {
        var table = CsvTable.read(file);
        table.require(COLUMNS);
        var cells = new ArrayList<GapCell>();
        for (var row : table.rows()) {
            var stage = row.text("stage");
            cells.add(new GapCell(
                    new CellKey(stage == null ? "" : stage, row.name("component")),
                    new UnitCost(row.number("local"), row.number("local_price"), row.number("local_quantity")),
                    new UnitCost(
                            row.number("comparator"),
                            row.number("comparator_price"),
                            row.number("comparator_quantity"))));
        }
        return new GapMatrix(cells);
    }
}
