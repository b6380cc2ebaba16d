package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.model.EmploymentItem.Contract;
import org.eslabon.valuechain.model.EmploymentItem.Sex;
import org.junit.jupiter.api.Test;

class EmploymentTest {

    @Test
    void neverAddsDaysToPersons() {
        Map<FigureKey, Figure> figures = new LinkedHashMap<>();
        figures.put(FigureKey.employment("p", EmploymentItem.TEMPORARY_FEMALE), figure("300", "Day"));
        figures.put(FigureKey.employment("p", EmploymentItem.PERMANENT_SKILLED_MALE), figure("4", "FTE"));
        figures.put(FigureKey.employment("t", EmploymentItem.PERMANENT_SKILLED_FEMALE), figure("6", "FTE "));

        List<Employment> all = Employment.of(study(figures));

        assertThat(all).extracting(Employment::unit).containsExactly("Day", "FTE");
        assertThat(all.get(0).total()).isEqualByComparingTo("300");
        assertThat(all.get(1).total()).isEqualByComparingTo("10");
        assertThat(all.get(1).total(Contract.PERMANENT_SKILLED, Sex.FEMALE)).isEqualByComparingTo("6");
        assertThat(all.get(1).shareOfWomen()).isEqualByComparingTo("0.6");
    }

    @Test
    void hasNoShareOfWomenWhereNobodyWorks() {
        Map<FigureKey, Figure> figures =
                Map.of(FigureKey.employment("p", EmploymentItem.TEMPORARY_FEMALE), figure("0", "FTE"));

        assertThat(Employment.of(study(figures)).getFirst().shareOfWomen()).isNull();
    }

    @Test
    void isUnknownAndNotNothingWhereNobodyHasSaid() {
        Map<FigureKey, Figure> figures = Map.of(
                FigureKey.employment("p", EmploymentItem.TEMPORARY_MALE), figure("300", "Day"),
                FigureKey.employment("t", EmploymentItem.PERMANENT_SKILLED_MALE), figure("0", "Day"));

        Employment days = Employment.of(study(figures)).getFirst();

        assertThat(days.total()).isEqualByComparingTo("300");
        assertThat(days.of(Sex.FEMALE)).isNull();
        assertThat(days.shareOfWomen()).isNull();
        assertThat(days.total(Contract.PERMANENT_SKILLED, Sex.MALE)).isEqualByComparingTo("0");
        assertThat(days.total(Contract.PERMANENT_UNSKILLED)).isNull();
        assertThat(days.perMillion(new BigDecimal("2000000")).women()).isNull();
        assertThat(days.perMillion(new BigDecimal("2000000")).men()).isEqualByComparingTo("150");
        assertThat(days.rows().getFirst().of(Sex.FEMALE)).isNull();
    }

    private static Figure figure(String value, String unit) {
        return Figure.stated(new BigDecimal(value), unit, null);
    }

    private static StudyData study(Map<FigureKey, Figure> figures) {
        return new StudyData(
                new StudyHeader(null, null, null, null, null, null, null, BigDecimal.ONE, BigDecimal.ONE, null),
                List.of(),
                List.of(new ActorType("p", "Producer", null), new ActorType("t", "Trader", null)),
                List.of(),
                List.of(),
                List.of(),
                figures);
    }
}
