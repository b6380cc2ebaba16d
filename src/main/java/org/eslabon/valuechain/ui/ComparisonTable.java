package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.ComparableStudy;
import org.eslabon.valuechain.ComparedStudy;
import org.eslabon.valuechain.MoneyTold;
import org.eslabon.valuechain.model.StudyMeasure;
import org.jspecify.annotations.Nullable;

/** Studies as columns, figures as rows; on the screen and as a workbook. */
final class ComparisonTable {

    private ComparisonTable() {}

    /** "Coffee 2020 · Cuenca · version 1", the version only where a newer one is there. */
    static String label(ComparableStudy study, StudyWords words) {
        return Stream.of(
                        study.name(),
                        study.city().name(),
                        study.latest() ? null : words.text("version", study.version() + ""))
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    static DataTable of(List<ComparedStudy> studies, StudyWords words) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text("figure")));
        studies.forEach(study -> columns.add(DataTable.Column.number(label(study.study(), words))));
        List<List<String>> rows = new ArrayList<>();
        rows.add(about(
                words.text("comparison.year"),
                studies,
                study -> study.study().year() == null
                        ? words.amount(null)
                        : study.study().year() + ""));
        rows.add(about(
                words.text("comparison.currency"),
                studies,
                study -> study.study().currency() == null
                        ? words.text("money.unknown")
                        : study.study().currency()));
        for (StudyMeasure measure : StudyMeasure.values()) {
            rows.add(about(words.text("measure." + measure), studies, study -> value(study, measure, words)));
        }
        return new DataTable(words.text("comparison.title"), columns, rows);
    }

    private interface Cell {
        String of(ComparedStudy study);
    }

    private static List<String> about(String name, List<ComparedStudy> studies, Cell cell) {
        List<String> row = new ArrayList<>();
        row.add(name);
        studies.forEach(study -> row.add(cell.of(study)));
        return row;
    }

    private static String value(ComparedStudy study, StudyMeasure measure, StudyWords words) {
        BigDecimal value = study.get(measure);
        if (value == null) {
            return words.amount(null);
        }
        String unit = unit(study, measure, words);
        String number = switch (measure.kind()) {
            case MONEY -> words.formats().money(value);
            case RATIO -> words.formats().percent(value);
            case NUMBER, DAYS, JOBS, JOBS_PER_MONEY -> words.formats().number(value, 2);
            case COUNT -> words.formats().number(value, 0);
            case GAP -> words.amount(value);
        };
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    /** What the figure counts in, where that differs from study to study. */
    private static String unit(ComparedStudy study, StudyMeasure measure, StudyWords words) {
        Benchmark benchmark = study.benchmark();
        return switch (measure.kind()) {
            case MONEY -> study.currency() == null ? "" : study.currency();
            case JOBS -> words.jobsUnit(study.jobsUnit());
            case JOBS_PER_MONEY ->
                words.text(
                        "employment.per-million.note",
                        words.jobsUnit(study.jobsUnit()),
                        study.currency() == null ? words.text("money.unknown") : study.currency());
            case GAP ->
                benchmark == null
                        ? ""
                        : words.text(
                                "gap.money",
                                study.moneyOfGap() == null
                                        ? benchmark.currency()
                                        : study.moneyOfGap().in(),
                                benchmark.unit());
            case RATIO, NUMBER, DAYS, COUNT -> "";
        };
    }

    /** A row of the workbook, with what each study says. */
    private record Line(
            String name, Function<ComparedStudy, @Nullable BigDecimal> value, Function<ComparedStudy, String> unit) {}

    /** What money is multiplied by, with the rate, its day and its source; none where no study is converted. */
    private static Optional<Line> conversion(
            String key,
            Function<ComparedStudy, @Nullable MoneyTold> told,
            List<ComparedStudy> studies,
            StudyWords words) {
        return studies.stream().allMatch(study -> told.apply(study) == null)
                ? Optional.empty()
                : Optional.of(new Line(
                        words.text(key),
                        study -> {
                            MoneyTold money = told.apply(study);
                            return money == null ? null : money.factor();
                        },
                        study -> {
                            MoneyTold money = told.apply(study);
                            return money == null ? "" : ComparisonRates.describe(money, words);
                        }));
    }

    /** One row for each measure; a second column for each study says the unit, so that the numbers stay numbers. */
    static void write(List<ComparedStudy> studies, StudyWords words, OutputStream out) throws IOException {
        List<Line> lines = new ArrayList<>();
        conversion("comparison.rate", ComparedStudy::money, studies, words).ifPresent(lines::add);
        conversion("comparison.rate.gap", ComparedStudy::moneyOfGap, studies, words)
                .ifPresent(lines::add);
        for (StudyMeasure measure : StudyMeasure.values()) {
            lines.add(new Line(
                    words.text("measure." + measure),
                    study -> study.get(measure),
                    study -> unit(study, measure, words)));
        }
        SheetFile<Line> file =
                new SheetFile<Line>(words.text("comparison.title")).text(words.text("figure"), Line::name);
        for (ComparedStudy study : studies) {
            String about = Stream.of(
                            label(study.study(), words),
                            study.study().year() == null ? null : study.study().year() + "")
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" · "));
            file.number(about, line -> line.value().apply(study))
                    .text(words.text("unit"), line -> line.unit().apply(study));
        }
        file.write(lines, out);
    }
}
