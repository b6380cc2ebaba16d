package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.rates.RateBook;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Origin;
import org.eslabon.valuechain.Side;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.eslabon.valuechain.model.gap.Yields;
import org.jspecify.annotations.Nullable;

/**
 * What the costs of a benchmark rest on, line by line: with it, who has nothing but the workbook comes from each cost as it
 * was stated to the one that is compared.
 */
final class GapBasis {

    private final BenchmarkSheet sheet;
    private final StudyWords words;
    private final List<Line> lines = new ArrayList<>();

    /** What is said, in words or as a number, and who says it. */
    record Line(
            String what,
            @Nullable String detail,
            @Nullable BigDecimal value,
            @Nullable LocalDate on,
            @Nullable String source) {}

    private GapBasis(BenchmarkSheet sheet, StudyWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    static SheetFile<Line> file(StudyWords words) {
        return new SheetFile<Line>(words.text("gap.sheet.title"))
                .text(words.text("gap.sheet.what"), Line::what)
                .text(words.text("gap.sheet.detail"), Line::detail)
                .factor(words.text("gap.sheet.value"), Line::value)
                .date(words.text("gap.sheet.day"), Line::on)
                .text(words.text("gap.sheet.source"), Line::source);
    }

    static List<Line> of(BenchmarkSheet sheet, StudyWords words) {
        GapBasis basis = new GapBasis(sheet, words);
        basis.compared();
        basis.converted();
        basis.yields();
        return basis.lines;
    }

    private void say(String what, @Nullable String detail, @Nullable BigDecimal value) {
        lines.add(new Line(what, detail, value, null, null));
    }

    private void compared() {
        Benchmark benchmark = sheet.benchmark();
        Basis basis = benchmark.basis();
        say(words.text("gap.comparator"), benchmark.comparator(), null);
        say(words.text("gap.sheet.money"), words.text("gap.money", benchmark.currency(), benchmark.unit()), null);
        say(words.text("gap.sheet.local-currency"), benchmark.currency(), null);
        year("basis.local-year", basis.localYear());
        say(words.text("basis.currency"), comparatorCurrency(), null);
        year("basis.year", basis.comparatorYear());
        for (Side side : Side.values()) {
            Origin origin = sheet.origins().get(side);
            if (origin != null) {
                lines.add(new Line(
                        words.text("gap.sheet.volume." + side),
                        origin.unit(),
                        origin.volume(),
                        null,
                        words.text("gap.sheet.from." + side, origin.version() + "")));
            }
        }
    }

    private void year(String key, @Nullable Integer year) {
        if (year != null) {
            say(words.text(key), year + "", null);
        }
    }

    private String comparatorCurrency() {
        return Objects.requireNonNullElse(
                sheet.benchmark().basis().comparatorCurrency(),
                sheet.benchmark().currency());
    }

    private void converted() {
        Conversion conversion = sheet.benchmark().basis().conversion();
        if (conversion.changesNothing()) {
            say(words.text("comparison.rate"), words.text("gap.sheet.unconverted"), null);
            return;
        }
        if (conversion.rate() != null) {
            lines.add(new Line(
                    words.text("basis.rate"),
                    rate(conversion),
                    conversion.rate(),
                    conversion.rateOn(),
                    conversion.rateSource()));
        }
        if (conversion.indexFrom() != null && conversion.indexTo() != null) {
            index("basis.index-from", sheet.benchmark().basis().comparatorYear(), conversion.indexFrom());
            index("basis.index-to", sheet.benchmark().basis().localYear(), conversion.indexTo());
        }
        if (conversion.units() != null) {
            say(words.text("basis.units"), null, conversion.units());
        }
        say(
                words.text("gap.sheet.factor"),
                words.text("gap.sheet.factor.how"),
                conversion.apply(UnitCost.of(BigDecimal.ONE)).amount());
    }

    private String rate(Conversion conversion) {
        String local = sheet.benchmark().currency();
        String plain = words.text("basis.rate.help", local, comparatorCurrency());
        return RateBook.turnedPair(comparatorCurrency(), local, Objects.requireNonNullElse(conversion.rateSource(), ""))
                .map(pair -> words.text("gap.sheet.turned", plain, pair))
                .orElse(plain);
    }

    private void index(String key, @Nullable Integer year, BigDecimal index) {
        lines.add(new Line(
                words.text(key),
                year == null ? null : year + "",
                index,
                null,
                sheet.benchmark().basis().conversion().indexSource()));
    }

    /** Studies have none: there, the volumes carry the costs of every stage to the final product. */
    private void yields() {
        if (!sheet.origins().isEmpty()) {
            say(words.text("gap.yields"), words.text("gap.sheet.yields.volumes"), null);
            return;
        }
        for (Side side : Side.values()) {
            Map<String, BigDecimal> carried =
                    Yields.toFinalProduct(sheet.stages(), sheet.yields().getOrDefault(side, Map.of()));
            for (String stage : sheet.stages()) {
                BigDecimal yield = sheet.yield(side, stage);
                BigDecimal by = carried.getOrDefault(stage, BigDecimal.ONE);
                say(
                        words.text("gap.sheet.yield." + side, stage.isEmpty() ? words.text("gap.whole-chain") : stage),
                        words.text(
                                yield == null ? "gap.sheet.yield.none" : "gap.sheet.yield.stated",
                                words.formats().number(by, 12)),
                        yield == null ? BigDecimal.ONE : yield);
            }
        }
    }
}
