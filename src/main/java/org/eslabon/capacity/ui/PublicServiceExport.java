package org.eslabon.capacity.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eslabon.capacity.ProcedureColumn;
import org.eslabon.capacity.ProcedureStep;
import org.eslabon.capacity.PublicServiceInCity;
import org.eslabon.capacity.PublicServiceSheet;
import org.eslabon.capacity.model.ProcedureTotal;
import org.eslabon.capacity.ui.PublicServiceWords.Measure;
import org.eslabon.uikit.SheetFile;

/** Services and procedures as workbooks. */
final class PublicServiceExport {

    private PublicServiceExport() {}

    private record Numbered(int number, ProcedureStep step) {}

    static void register(List<PublicServiceSheet> sheets, PublicServiceWords words, OutputStream out)
            throws IOException {
        SheetFile<PublicServiceSheet> file = new SheetFile<PublicServiceSheet>(words.text("capacity.services"))
                .text(words.text("capacity.service"), sheet -> sheet.service().name())
                .text(
                        words.text("capacity.public-service.kind"),
                        sheet -> words.kind(sheet.service().kind()))
                .text(
                        words.text("capacity.public-service.organisation"),
                        sheet -> sheet.service().organisationName())
                .text(
                        words.text("capacity.public-service.unit"),
                        sheet -> sheet.service().unit())
                .text(
                        words.text("capacity.public-service.purpose"),
                        sheet -> sheet.service().purpose())
                .number(
                        words.text("capacity.total.steps"),
                        sheet -> sheet.totals().steps());
        totals(file, words, sheet -> sheet)
                .number(
                        words.text("capacity.public-service.target-days"),
                        sheet -> sheet.service().target().days())
                .money(
                        words.text("capacity.target.cost", words.currency().getCurrencyCode()),
                        2,
                        sheet -> sheet.service().target().cost())
                .number(
                        words.text("capacity.public-service.target-visits"),
                        sheet -> sheet.service().target().visits())
                .number(
                        words.text("capacity.distance.days"),
                        sheet -> sheet.daysFromTarget().difference())
                .text(
                        words.text("capacity.distance.word"),
                        sheet -> words.distance(Measure.DAYS, sheet.daysFromTarget()))
                .write(sheets, out);
    }

    /** The steps under the headings by which they are read again. */
    static void procedure(PublicServiceSheet sheet, PublicServiceWords words, OutputStream out) throws IOException {
        List<Numbered> steps = IntStream.range(0, sheet.steps().size())
                .mapToObj(i -> new Numbered(i + 1, sheet.steps().get(i)))
                .toList();
        new SheetFile<Numbered>(words.text("capacity.procedure"))
                .number(words.text("capacity.procedure.number"), Numbered::number)
                .text(heading(words, ProcedureColumn.TITLE), row -> row.step().title())
                .text(heading(words, ProcedureColumn.OFFICE), row -> row.step().office())
                .number(
                        heading(words, ProcedureColumn.DAYS),
                        row -> row.step().figures().days())
                .money(
                        heading(words, ProcedureColumn.COST) + " ("
                                + words.currency().getCurrencyCode() + ")",
                        2,
                        row -> row.step().figures().cost())
                .number(
                        heading(words, ProcedureColumn.VISITS),
                        row -> row.step().figures().visits())
                .number(
                        heading(words, ProcedureColumn.DOCUMENTS),
                        row -> row.step().figures().documents())
                .text(
                        heading(words, ProcedureColumn.DOCUMENT_NAMES),
                        row -> row.step().documentNames())
                .text(heading(words, ProcedureColumn.SOURCE), row -> row.step().source())
                .write(steps, out);
    }

    static void comparison(List<PublicServiceInCity> compared, PublicServiceWords words, OutputStream out)
            throws IOException {
        SheetFile<PublicServiceInCity> file = new SheetFile<PublicServiceInCity>(words.text("capacity.comparison"))
                .text(
                        words.text("capacity.comparison.city"),
                        each -> each.city().name())
                .text(
                        words.text("capacity.service"),
                        each -> each.sheet().service().name())
                .text(
                        words.text("capacity.comparison.currency"),
                        each -> each.city().currency().getCurrencyCode())
                .number(
                        words.text("capacity.total.steps"),
                        each -> each.sheet().totals().steps())
                .money(
                        words.text("capacity.comparison.cost"),
                        2,
                        each -> each.sheet().totals().cost().stated())
                .number(
                        words.text("capacity.total.days"),
                        each -> each.sheet().totals().days().stated())
                .number(
                        words.text("capacity.total.visits"),
                        each -> each.sheet().totals().visits().stated())
                .number(
                        words.text("capacity.total.documents"),
                        each -> each.sheet().totals().documents().stated())
                .text(
                        words.text("capacity.total.missing"),
                        each -> missing(
                                each.sheet(),
                                new PublicServiceWords(
                                        words.formats(), each.city().currency())));
        file.write(compared, out);
    }

    private static <R> SheetFile<R> totals(
            SheetFile<R> file, PublicServiceWords words, Function<R, PublicServiceSheet> sheet) {
        Function<Function<PublicServiceSheet, ProcedureTotal>, Function<R, BigDecimal>> stated =
                total -> row -> total.apply(sheet.apply(row)).stated();
        return file.number(
                        words.heading(Measure.DAYS),
                        stated.apply(each -> each.totals().days()))
                .money(
                        words.heading(Measure.COST),
                        2,
                        stated.apply(each -> each.totals().cost()))
                .number(
                        words.heading(Measure.VISITS),
                        stated.apply(each -> each.totals().visits()))
                .number(
                        words.heading(Measure.DOCUMENTS),
                        stated.apply(each -> each.totals().documents()))
                .text(words.text("capacity.total.missing"), row -> missing(sheet.apply(row), words));
    }

    /** Which totals are lower bounds, and for want of how many steps: a number alone would not say so. */
    private static String missing(PublicServiceSheet sheet, PublicServiceWords words) {
        var totals = sheet.totals();
        StringBuilder missing = new StringBuilder();
        append(missing, Measure.DAYS, totals.days(), words);
        append(missing, Measure.COST, totals.cost(), words);
        append(missing, Measure.VISITS, totals.visits(), words);
        append(missing, Measure.DOCUMENTS, totals.documents(), words);
        return missing.toString();
    }

    private static void append(StringBuilder missing, Measure measure, ProcedureTotal total, PublicServiceWords words) {
        if (total.unknown() > 0) {
            missing.append(missing.isEmpty() ? "" : "; ")
                    .append(words.heading(measure))
                    .append(": ")
                    .append(words.unknown(total));
        }
    }

    private static String heading(PublicServiceWords words, ProcedureColumn column) {
        return words.text(column.key());
    }
}
