package org.eslabon.valuechain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.workbook.TestBook;
import org.junit.jupiter.api.Test;

/** What is wrong with a workbook, said with the words that a workbook in the reader's language has. */
class StudyWordsTest {

    @Test
    void namesAMissingTableAndItsHeadingsAsTheReadersTemplateDoes() {
        var refused = TestBook.small().without("Account by actor type").refused();

        assertThat(in(Texts.SPANISH).message(refused))
                .contains("«Cuentas»")
                .contains("Código del actor o Nombre del actor")
                .doesNotContainIgnoringCase("actor type");
        assertThat(in(Texts.PORTUGUESE).message(refused)).contains("“Contas”").contains(" ou ");
        assertThat(in(Texts.ENGLISH).message(refused)).contains("Account by actor type");
    }

    @Test
    void namesAMissingHeading() {
        var refused =
                TestBook.small().columnBlanked("Account by actor type", "Value").refused();

        assertThat(in(Texts.SPANISH).message(refused)).contains("Valor");
    }

    @Test
    void namesASheetThatIsNotThereButLeavesTheNameOfOneThatIs() {
        var imported = TestBook.small().without("Flow by actor type").imported();

        assertThat(imported.discrepancies())
                .filteredOn(one -> one.kind() == DiscrepancyKind.MISSING_SHEET)
                .singleElement()
                .satisfies(one -> {
                    assertThat(in(Texts.SPANISH).message(one)).endsWith(": Flujos");
                    assertThat(in(Texts.SPANISH).place(one)).isEqualTo("Flujos");
                });
        Discrepancy ignored = new Discrepancy(
                "Employment", null, DiscrepancyKind.SHEET_IGNORED, List.of("Account by actor type"), null);
        assertThat(in(Texts.SPANISH).place(ignored)).isEqualTo("Employment");
        assertThat(in(Texts.SPANISH).message(ignored)).contains("Cuentas");
    }

    private static StudyWords in(Locale language) {
        return new StudyWords(new Formats(language, ZoneOffset.UTC));
    }
}
