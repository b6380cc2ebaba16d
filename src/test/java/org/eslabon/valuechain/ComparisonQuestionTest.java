package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.eslabon.partnership.City;
import org.eslabon.shared.CityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonQuestionTest {

    private static final City CUENCA = city("Cuenca");
    private static final City BARRANQUILLA = city("Barranquilla");

    private final ComparableStudy coffee2020 = study(CUENCA, "Café", 2020);
    private final ComparableStudy coffee2023 = study(CUENCA, "cafe ", 2023);
    private final ComparableStudy cacao = study(CUENCA, "Cacao", 2023);
    private final ComparableStudy nameless = study(CUENCA, null, 2019);
    private final ComparableStudy coast = study(BARRANQUILLA, "CAFÉ", 2021);
    private final List<ComparableStudy> all = List.of(coffee2020, coffee2023, cacao, nameless, coast);

    @Test
    void findsTheSameChainOfTheCityInOtherYearsHoweverItIsWritten() {
        assertThat(ComparisonQuestion.YEARS.answer(coffee2020, all)).containsExactly(coffee2020, coffee2023);
    }

    @Test
    void findsOlderVersionsOfTheSameStudy() {
        ComparableStudy older = new ComparableStudy(
                cacao.study(), 1, false, true, cacao.name(), CUENCA, "EC", "Cacao", cacao.year(), "USD");

        assertThat(ComparisonQuestion.YEARS.answer(cacao, List.of(cacao, older)))
                .containsExactly(cacao, older);
    }

    @Test
    void findsTheSameChainInOtherCitiesAndAllChainsOfOne() {
        assertThat(ComparisonQuestion.CITIES.answer(coffee2020, all)).containsExactly(coffee2020, coast);
        assertThat(ComparisonQuestion.ALL_OF_CITY.answer(cacao, all))
                .containsExactly(cacao, coffee2020, coffee2023, nameless);
    }

    @Test
    void hasNoAnswerOfOneStudyAloneNorForAChainWithoutAName() {
        assertThat(ComparisonQuestion.CITIES.answer(cacao, all)).isEmpty();
        assertThat(ComparisonQuestion.YEARS.answer(nameless, List.of(nameless, study(CUENCA, null, 2020))))
                .isEmpty();
        assertThat(ComparisonQuestion.ALL_OF_CITY.answer(coast, all)).isEmpty();
    }

    /** "All chains of the city" once were six of them. */
    @Test
    void answersWithAllHoweverManyThereAre() {
        List<ComparableStudy> many =
                Stream.generate(() -> study(CUENCA, "Café", 2020)).limit(40).toList();

        assertThat(ComparisonQuestion.ALL_OF_CITY.answer(many.get(7), many))
                .startsWith(many.get(7))
                .containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void aPickComesBackFromItsAddress() {
        StudyPick latest = StudyPick.latest(StudyId.next());
        StudyPick third = new StudyPick(StudyId.next(), 3);

        assertThat(StudyPick.parse(latest.written())).contains(latest);
        assertThat(StudyPick.parse(third.written())).contains(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "------------------------------------", "0.1", "' or 1=1", "%00"})
    void readsNoPickOutOfAnythingElse(String written) {
        assertThat(StudyPick.parse(written)).isEmpty();
    }

    private static ComparableStudy study(City city, String commodity, int year) {
        return new ComparableStudy(StudyId.next(), 2, true, false, "Study", city, "EC", commodity, year, "USD");
    }

    private static City city(String name) {
        return new City(
                CityId.next(),
                name.toLowerCase(),
                name,
                "EC",
                null,
                null,
                Currency.getInstance("USD"),
                ZoneId.of("UTC"),
                City.Status.ACTIVE);
    }
}
