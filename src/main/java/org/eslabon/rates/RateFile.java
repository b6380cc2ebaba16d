package org.eslabon.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eslabon.tables.CsvTable;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.tables.UnreadableTable.Reason;

/** Rates and indices as a table of text; the headings may be in Spanish, Portuguese or English. */
public final class RateFile {

    private static final String[] FROM = {"de", "base", "moneda", "moeda"};
    private static final String[] TO = {"a", "para", "quote", "en", "em"};
    private static final String[] DATE = {"fecha", "data", "on"};
    private static final String[] RATE = {"tasa", "tipo", "taxa", "cotización", "cotação"};
    private static final String[] SOURCE = {"fuente", "fonte"};
    private static final String[] COUNTRY = {"país", "pais"};
    private static final String[] YEAR = {"año", "ano"};
    private static final String[] INDEX = {"índice", "indice", "value", "valor", "deflator", "deflactor"};

    private RateFile() {}

    /** Columns {@code from, to, date, rate, source}. */
    public static List<ExchangeRate> rates(byte[] file) throws UnreadableTable {
        CsvTable table = CsvTable.read(file);
        table.require("from", FROM);
        table.require("to", TO);
        table.require("date", DATE);
        table.require("rate", RATE);
        table.require("source", SOURCE);
        List<ExchangeRate> rates = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            rates.add(new ExchangeRate(
                    upper(row.name("from", FROM)),
                    upper(row.name("to", TO)),
                    row.date("date", DATE),
                    row.requiredNumber("rate", RATE),
                    row.name("source", SOURCE)));
        }
        return rates;
    }

    /** Columns {@code country, year, index, source}. */
    public static List<PriceIndex> indices(byte[] file) throws UnreadableTable {
        CsvTable table = CsvTable.read(file);
        table.require("country", COUNTRY);
        table.require("year", YEAR);
        table.require("index", INDEX);
        table.require("source", SOURCE);
        List<PriceIndex> indices = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            indices.add(new PriceIndex(
                    upper(row.name("country", COUNTRY)),
                    year(row),
                    row.requiredNumber("index", INDEX),
                    row.name("source", SOURCE)));
        }
        return indices;
    }

    private static int year(CsvTable.Row row) throws UnreadableTable {
        BigDecimal year = row.requiredNumber("year", YEAR);
        if (year.compareTo(BigDecimal.ZERO) < 0
                || year.compareTo(new BigDecimal(9999)) > 0
                || year.stripTrailingZeros().scale() > 0) {
            throw row.unreadable(Reason.NOT_A_NUMBER, "year", year.toString());
        }
        return year.intValue();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
