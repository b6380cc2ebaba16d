package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.tables.CsvTable;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.valuechain.model.PolicyMatrix;

/**
 * Policy analysis matrices as a table of text, a case a line: columns {@code case, A_rev_priv, E_rev_soc, B_trad_priv,
 * F_trad_soc, C_dom_priv, G_dom_soc}; others are not looked at.
 */
public final class PolicyMatrixFile {

    private static final List<String> COLUMNS =
            List.of("case", "A_rev_priv", "E_rev_soc", "B_trad_priv", "F_trad_soc", "C_dom_priv", "G_dom_soc");

    private PolicyMatrixFile() {}

    /** A matrix by its name in the table. */
    public record Case(String name, PolicyMatrix matrix) {}

    /** In the order of the table. A figure that is not there is unknown, never 0. */
    public static List<Case> read(byte[] file) throws UnreadableTable {
        var table = CsvTable.read(file);
        for (var column : COLUMNS) {
            table.require(column);
        }
        var cases = new ArrayList<Case>();
        for (var row : table.rows()) {
            cases.add(new Case(
                    row.name("case"),
                    new PolicyMatrix(
                            row.number("A_rev_priv"),
                            row.number("B_trad_priv"),
                            row.number("C_dom_priv"),
                            row.number("E_rev_soc"),
                            row.number("F_trad_soc"),
                            row.number("G_dom_soc"))));
        }
        return cases;
    }
}
