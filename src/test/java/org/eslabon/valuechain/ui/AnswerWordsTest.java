package org.eslabon.valuechain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Origin;
import org.eslabon.valuechain.Side;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.junit.jupiter.api.Test;

/** What makes a gap less certain stands beside it. */
class AnswerWordsTest {

    private static final StudyId STUDY = new StudyId(new UUID(0, 1));

    @Test
    void saysThatPricesOfTwoYearsWereNotBroughtTogether() {
        assertThat(caution(new Basis(2020, null, 2014, Conversion.NONE), "t", "t"))
                .contains("Prices are of 2020 here and of 2014 there");
        assertThat(caution(new Basis(2020, null, 2020, Conversion.NONE), "t", "T "))
                .isNull();
        assertThat(caution(new Basis(2020, null, 2014, deflated()), "t", "t")).isNull();
    }

    @Test
    void saysThatOtherUnitsDoNotCompareUntilSomebodySaysHowManyMakeOne() {
        assertThat(caution(Basis.SAME, "Ton", "Kilogram")).contains("in Ton here and in Kilogram there");
        assertThat(caution(new Basis(null, null, null, thousand()), "Ton", "Kilogram"))
                .isNull();
    }

    private static Conversion deflated() {
        return new Conversion(new BigDecimal("80"), new BigDecimal("100"), "x", null, null, null, null);
    }

    private static Conversion thousand() {
        return new Conversion(null, null, null, null, null, null, new BigDecimal("1000"));
    }

    private static String caution(Basis basis, String here, String there) {
        StudyWords words = new StudyWords(new Formats(Texts.ENGLISH, ZoneOffset.UTC));
        return AnswerWords.of(sheet(basis, here, there), words).orElseThrow().caution();
    }

    private static BenchmarkSheet sheet(Basis basis, String here, String there) {
        Benchmark benchmark = new Benchmark(
                new BenchmarkId(new UUID(0, 2)),
                new CityId(new UUID(0, 3)),
                STUDY,
                "Best practice",
                here,
                "USD",
                basis,
                "Ana",
                Instant.EPOCH);
        GapCell wages = new GapCell(
                new CellKey("", "Wages"), UnitCost.of(new BigDecimal("5")), UnitCost.of(new BigDecimal("4")));
        return new BenchmarkSheet(
                benchmark,
                List.of(new BenchmarkSheet.Cell(new BenchmarkCellId(new UUID(0, 4)), wages, null)),
                Map.of(),
                Map.of(Side.LOCAL, origin(here), Side.COMPARATOR, origin(there)),
                List.of());
    }

    private static Origin origin(String unit) {
        return new Origin(STUDY, 1, BigDecimal.TEN, unit, Set.of("a"), Map.of());
    }
}
