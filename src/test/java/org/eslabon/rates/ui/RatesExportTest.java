package org.eslabon.rates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DateUtil;
import org.eslabon.rates.ExchangeRate;
import org.eslabon.rates.ExchangeRateId;
import org.eslabon.rates.PriceIndex;
import org.eslabon.rates.PriceIndexId;
import org.eslabon.rates.RateBook;
import org.eslabon.rates.RateFile;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.uikit.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a city has entered can be taken away, and another takes it over. */
class RatesExportTest {

    private static final ExchangeRate PESO = new ExchangeRate(
            "COP", "USD", LocalDate.of(2024, 12, 31), new BigDecimal("0.000227"), "Banco de la República");
    private static final PriceIndex PRICES = new PriceIndex("EC", 2024, new BigDecimal("107.3"), "IPC");
    private static final RateBook BOOK = new RateBook(
            List.of(new RateBook.Rate(new ExchangeRateId(UUID.randomUUID()), PESO)),
            List.of(new RateBook.Index(new PriceIndexId(UUID.randomUUID()), PRICES)));

    private static List<ReadSheet> written(String language) {
        return ReadSheet.all(out -> RatesExport.write(BOOK, Locale.of(language), out));
    }

    @Test
    void ratesAndIndicesAreASheetEachWithTheirSources() {
        List<ReadSheet> sheets = written("en");

        assertThat(sheets).extracting(ReadSheet::name).containsExactly("Exchange rates", "Price indices");
        assertThat(sheets.getFirst().rows())
                .containsExactly(Arrays.asList(
                        "COP",
                        "USD",
                        DateUtil.getExcelDate(LocalDate.of(2024, 12, 31)),
                        0.000227,
                        "Banco de la República"));
        assertThat(sheets.getLast().rows()).containsExactly(Arrays.asList("EC", "2024", 107.3, "IPC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt", "en"})
    void itsHeadingsAreThoseOfATableThatIsPasted(String language) throws UnreadableTable {
        List<ReadSheet> sheets = written(language);

        assertThat(RateFile.rates(
                        pasted(sheets.getFirst(), "COP", "USD", "2024-12-31", "0.000227", "Banco de la República")))
                .containsExactly(PESO);
        assertThat(RateFile.indices(pasted(sheets.getLast(), "EC", "2024", "107.3", "IPC")))
                .containsExactly(PRICES);
    }

    private static byte[] pasted(ReadSheet sheet, String... cells) {
        return (String.join("\t", sheet.headings()) + "\n" + String.join("\t", cells)).getBytes(StandardCharsets.UTF_8);
    }
}
