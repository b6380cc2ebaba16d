package org.eslabon.rates.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.eslabon.rates.RateBook;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.SheetBook;
import org.eslabon.uikit.SheetFile;

/**
 * What a city has entered, as a workbook. Its headings are those of the tables that can be pasted: another city takes them
 * over as they are.
 */
final class RatesExport {

    private RatesExport() {}

    static void write(RateBook book, Locale locale, OutputStream out) throws IOException {
        SheetFile<RateBook.Rate> rates = new SheetFile<RateBook.Rate>(Texts.text(locale, "rates.money.title"))
                .text(
                        Texts.text(locale, "rates.sheet.from"),
                        each -> each.rate().base())
                .text(Texts.text(locale, "rates.sheet.to"), each -> each.rate().quote())
                .date(
                        Texts.text(locale, "rates.sheet.date"),
                        each -> each.rate().on())
                .factor(
                        Texts.text(locale, "rates.sheet.rate"),
                        each -> each.rate().rate())
                .text(
                        Texts.text(locale, "rates.sheet.source"),
                        each -> each.rate().source());
        SheetFile<RateBook.Index> indices = new SheetFile<RateBook.Index>(Texts.text(locale, "rates.prices.title"))
                .text(
                        Texts.text(locale, "rates.sheet.country"),
                        each -> each.index().country())
                .text(
                        Texts.text(locale, "rates.sheet.year"),
                        each -> each.index().year() + "")
                .factor(
                        Texts.text(locale, "rates.sheet.index"),
                        each -> each.index().value())
                .text(
                        Texts.text(locale, "rates.sheet.source"),
                        each -> each.index().source());
        new SheetBook().with(rates, book.rates()).with(indices, book.indices()).write(out);
    }
}
