package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eslabon.uikit.SheetBook;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.Employment;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.EmploymentItem.Contract;
import org.eslabon.valuechain.model.EmploymentItem.Sex;
import org.eslabon.valuechain.model.StudyHeader;
import org.jspecify.annotations.Nullable;

/** Who works in a chain as a workbook: totals, per million of value added, and by actor type; units are never added up. */
final class EmploymentExport {

    private EmploymentExport() {}

    private record Total(Employment of, Contract contract) {

        @Nullable
        BigDecimal by(Sex sex) {
            return of.total(contract, sex);
        }
    }

    private record ByActor(Employment of, Employment.Row row) {}

    static void write(StudyContent content, StudyWords words, OutputStream out) throws IOException {
        List<Employment> all = Employment.of(content.data());
        new SheetBook()
                .with(
                        totals(words),
                        all.stream()
                                .flatMap(one -> Stream.of(Contract.values()).map(contract -> new Total(one, contract)))
                                .toList())
                .with(perMillion(content, words), all)
                .with(
                        byActor(words),
                        all.stream()
                                .flatMap(one -> one.rows().stream().map(row -> new ByActor(one, row)))
                                .toList())
                .write(out);
    }

    private static SheetFile<Total> totals(StudyWords words) {
        return new SheetFile<Total>(words.text("employment.export.totals"))
                .text(words.text("unit"), total -> words.jobsUnit(total.of().unit()))
                .text(words.text("employment.contract"), total -> words.text("employment." + total.contract()))
                .number(words.text("sex.FEMALE"), total -> total.by(Sex.FEMALE))
                .number(words.text("sex.MALE"), total -> total.by(Sex.MALE))
                .number(words.text("total"), total -> total.of().total(total.contract()));
    }

    private static SheetFile<Employment> perMillion(StudyContent content, StudyWords words) {
        StudyHeader header = content.data().header();
        String currency = header.currency() == null ? words.text("money.unknown") : header.currency();
        int actors = content.data().actors().size();
        return new SheetFile<Employment>(words.text("employment.export.per-million"))
                .text(
                        words.text("unit"),
                        one -> words.text("employment.per-million.note", words.jobsUnit(one.unit()), currency))
                .number(
                        words.text("employment.per-million"),
                        one -> content.analysis().jobsPerMillion(one, header).total())
                .number(
                        words.text("sex.FEMALE"),
                        one -> content.analysis().jobsPerMillion(one, header).women())
                .number(
                        words.text("sex.MALE"),
                        one -> content.analysis().jobsPerMillion(one, header).men())
                .percent(words.text("measure.WOMEN"), Employment::shareOfWomen)
                .number(
                        words.text("employment.export.stating"),
                        one -> one.rows().size())
                .number(words.text("study.actors"), one -> actors);
    }

    private static SheetFile<ByActor> byActor(StudyWords words) {
        SheetFile<ByActor> file = new SheetFile<ByActor>(words.text("employment.by-actor"))
                .text(words.text("actor"), one -> one.row().actor().name())
                .text(words.text("stage"), one -> one.row().actor().stage())
                .text(words.text("unit"), one -> words.jobsUnit(one.of().unit()));
        for (EmploymentItem item : EmploymentItem.values()) {
            file.number(words.item(item), one -> one.row().figures().get(item));
        }
        return file.number(words.text("total"), one -> one.row().total());
    }
}
