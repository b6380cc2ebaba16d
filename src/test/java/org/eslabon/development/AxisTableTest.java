package org.eslabon.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.Test;

class AxisTableTest {

    @Test
    void readsWhatASpreadsheetPastesInAnyOfItsLanguages() {
        List<AxisRow> spanish = read("""
                Código del eje\tEje\tCódigo del objetivo\tObjetivo\tMeta\tAño
                E1\tEconomía\tE1.1\tMenos permisos\tDe 55 a 20 días\t2028
                E1\t\tE1.2\tMás crédito\t\t
                E2\tCiudad\t\t\t\t
                """);

        assertThat(spanish)
                .containsExactly(
                        new AxisRow(
                                new AxisForm("E1", "Economía"),
                                new GoalForm("E1.1", "Menos permisos", "De 55 a 20 días", 2028)),
                        new AxisRow(new AxisForm("E1", "Economía"), new GoalForm("E1.2", "Más crédito", null, null)),
                        new AxisRow(new AxisForm("E2", "Ciudad"), null));
        assertThat(read("Axis code,Axis\nE2,City")).containsExactly(new AxisRow(new AxisForm("E2", "City"), null));
    }

    @Test
    void saysInWhichLineAndColumnItCannotGoOn() {
        assertThat(why("Axis code;Axis;Goal code;Goal;Year\nE1;Economy;1;Jobs;2028\nE1;;2;Credit;soon"))
                .isEqualTo("Line 3, column “Year”: “soon” is not a number.");
        assertThat(why("Axis code;Axis;Goal code;Goal;Year\nE1;Economy;1;Jobs;1066"))
                .isEqualTo("Line 2, column “Year”: Only years from 1990 to 2200 make sense here.");
        assertThat(why("Axis code;Axis;Goal code;Goal;Year\nE1;Economy;1;Jobs;2028.5"))
                .startsWith("Line 2, column “Year”:");
        assertThat(why("Axis code;Axis\nE1;Economy\n;City"))
                .isEqualTo("Line 3, column “Axis code”: The row has no name.");
        assertThat(why("Axis code;Axis\nE1;")).isEqualTo("Line 2, column “Axis”: This field cannot be empty.");
        assertThat(why("Axis code;Axis\n" + "E".repeat(21) + ";Economy"))
                .isEqualTo("Line 2, column “Axis code”: The text can have up to 20 characters.");
        assertThat(why("Axis code;Axis;Goal code;Goal\nE1;Economy;1;Jobs\nE1;;1;Work"))
                .isEqualTo("Line 3, column “Goal code”: The goal “1” is there twice in the same axis.");
        assertThat(why("Axis code;Axis;Goal code;Goal\nE1;Economy;1;Jobs\nE1;City;2;Work"))
                .isEqualTo("Line 3, column “Axis”: The axis “E1” is called “Economy” further up.");
        assertThat(why("Axis code;Goal\nE1;Jobs")).contains("Axis");
        assertThat(why("")).isEqualTo("The table has no rows below its headings.");
    }

    private static List<AxisRow> read(String pasted) {
        return ((AxisReading.Read) AxisTable.read(pasted, Texts.ENGLISH)).rows();
    }

    private static String why(String pasted) {
        return ((AxisReading.Unread) AxisTable.read(pasted, Texts.ENGLISH)).why();
    }
}
