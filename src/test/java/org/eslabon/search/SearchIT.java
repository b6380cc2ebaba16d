package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.Rounds;
import org.eslabon.capacity.Scores;
import org.eslabon.capacity.Sessions;
import org.eslabon.capacity.Shop;
import org.eslabon.capacity.model.Answer;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithIndex
class SearchIT {

    private static final String BANK = "lucia.ferrer@caf.example";

    @Autowired
    AsPerson people;

    @Autowired
    Search search;

    @Autowired
    Finding given;

    @Autowired
    Rights rights;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Shop shop;

    @Autowired
    Rounds rounds;

    @Autowired
    Scores scores;

    @Autowired
    Sessions sessions;

    private String mark;
    private StudyId study;

    @BeforeEach
    void aStudy() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        study = given.study(ANALYST, "cuenca");
    }

    @Test
    void findsWordsWhateverTheirAccentsAndCapitals() {
        obstacle("Los permisos de exportación tardan once semanas");

        assertThat(titles("EXPORTACION Permisos " + mark)).hasSize(1);
        assertThat(titles("éxportación " + mark)).hasSize(1);
    }

    @Test
    void findsByTheBeginningOfTheWordThatIsStillBeingTyped() {
        obstacle("Las cooperativas compran tarde");

        assertThat(titles(mark + " coop")).hasSize(1);
        assertThat(titles("coop " + mark)).isEmpty();
        assertThat(titles("cooperativas " + mark)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5s en el km 12",
                "The who of it",
                "IA y TV",
                "de la del los",
                "x",
                "l'État c'est moi",
                "ﬁnca № 7",
                "日本"
            })
    void losesNoShortCommonOrForeignWord(String words) {
        obstacle(words);

        assertThat(titles(words + " " + mark)).hasSize(1);
        assertThat(titles(mark + " " + words)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+%s",
                "-%s",
                "%s*",
                "\"%s",
                "%s\"",
                "(%s",
                "%s)))",
                "+-%s",
                "~%s <x",
                "%s @3",
                ">%s*+",
                "%s%%_",
                "'%s; --",
                "%s \\",
                "++%s--",
                "%s AND",
                "{%s}",
                "%s \u0000",
                "<mark>%s</mark>"
            })
    void takesOperatorsOfTheDatabaseForNothing(String typed) {
        obstacle("Permisos con x y mark and 3");

        assertThat(titles(typed.formatted(mark))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "+", "***", "\"", "((", "%", "\\", "🙂", "@"})
    void findsNothingWithoutAWordThatIsThere(String typed) {
        assertThat(titles(typed)).isEmpty();
        assertThat(people.as(OFFICER, () -> search.glimpse(typed))).isEmpty();
    }

    @Test
    void wantsAllTheWords() {
        obstacle("Permisos lentos");

        assertThat(titles(mark + " permisos lentos")).hasSize(1);
        assertThat(titles(mark + " permisos veloces")).isEmpty();
    }

    @Test
    void doesNotInsistOnWordsThatOnlyJoinOthers() {
        obstacle("Secado café");

        assertThat(titles("el secado de los café " + mark)).hasSize(1);
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatOnlyMentionsItAndThenTheLatestFirst() {
        given.obstacle(ANALYST, study, "Trámites " + mark);
        given.obstacle(ANALYST, study, "Más trámites " + mark);
        ObstacleId other = given.obstacle(ANALYST, study, "Caminos " + mark);
        people.as(ANALYST, () -> obstacles.changeEvidence(other, new FieldChange<>(null, "También los trámites")));

        assertThat(titles("tramites " + mark))
                .containsExactly("Más trámites " + mark, "Trámites " + mark, "Caminos " + mark);
    }

    @Test
    void saysWhereAThingIsAndMarksTheWords() {
        obstacle("Permisos de exportación");

        Hit hit = given.results(OFFICER, SearchQuery.everywhere("exportacion " + mark))
                .hits()
                .getFirst();

        assertThat(hit.thing().kind()).isEqualTo("obstacle");
        assertThat(hit.path()).isEqualTo("c/cuenca/obstacles/" + hit.thing().id());
        assertThat(hit.city().slug()).isEqualTo("cuenca");
        assertThat(hit.within()).isNotBlank();
        assertThat(hit.changedAt()).isNotNull();
        assertThat(hit.title()).filteredOn(Piece::found).extracting(Piece::text).contains("exportación");
    }

    @Test
    void showsAStrangerNothingAndTheBankEverything() {
        obstacle("Permisos");
        StudyId theirs = given.study(STRANGER, "barranquilla");
        given.obstacle(STRANGER, theirs, "Puerto " + mark);

        assertThat(titles(mark)).containsExactly("Permisos " + mark);
        assertThat(given.titles(STRANGER, mark)).containsExactly("Puerto " + mark);
        assertThat(given.titles(BANK, mark)).hasSize(2);
        assertThat(people.as(STRANGER, () -> search.glimpse(mark)))
                .extracting(hit -> Finding.text(hit.title()))
                .containsExactly("Puerto " + mark);
    }

    @Test
    void knowsNoCityThatIsNotHersToSee() {
        CityId barranquilla = given.city(STRANGER, "barranquilla");
        SearchQuery there = new SearchQuery("cafe", null, barranquilla, null, 10);

        assertThatThrownBy(() -> people.as(OFFICER, () -> search.find(there))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> search.find(SearchQuery.everywhere("cafe"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> search.glimpse("cafe")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void forgetsACityAtOnceForThoseWhoMayNotSeeItAnyMore() {
        obstacle("Permisos");
        CityId cuenca = given.city(ANALYST, "cuenca");
        assertThat(given.titles(RESEARCHER, mark)).hasSize(1);

        see(cuenca, Grant.FULL, Grant.NONE);
        try {
            assertThat(people.as(RESEARCHER, () -> search.glimpse(mark))).isEmpty();
        } finally {
            see(cuenca, Grant.NONE, Grant.FULL);
        }
        assertThat(people.as(RESEARCHER, () -> search.glimpse(mark))).hasSize(1);
    }

    private void see(CityId city, Grant seen, Grant wanted) {
        people.as(ANALYST, () -> rights.decide(city, Role.UNIVERSITY, Right.SEE, new FieldChange<>(seen, wanted)));
    }

    @Test
    void narrowsToAKindACityAndATimeAndSaysHowMuchThereWouldBe() {
        obstacle("Permisos");
        obstacle("Caminos");
        given.obstacle(STRANGER, given.study(STRANGER, "barranquilla"), "Puerto " + mark);
        CityId barranquilla = given.city(STRANGER, "barranquilla");
        CityId cuenca = given.city(ANALYST, "cuenca");

        SearchResults inOne = given.results(BANK, new SearchQuery(mark, null, barranquilla, null, 10));
        assertThat(inOne.total()).isEqualTo(1);
        assertThat(inOne.kinds()).isEqualTo(Map.of("obstacle", 1));
        assertThat(inOne.cities()).isEqualTo(Map.of(cuenca, 2, barranquilla, 1));
        assertThat(given.results(BANK, new SearchQuery(mark, "plan", null, null, 10)))
                .satisfies(none -> assertThat(none.hits()).isEmpty())
                .satisfies(none -> assertThat(none.kinds()).isEqualTo(Map.of("obstacle", 3)));
        assertThat(given.results(BANK, new SearchQuery(mark, "obstacle", null, SearchQuery.Since.WEEK, 10))
                        .total())
                .isEqualTo(3);
        assertThat(given.results(BANK, new SearchQuery(mark, null, null, null, 1)))
                .satisfies(first -> assertThat(first.hits()).hasSize(1))
                .satisfies(first -> assertThat(first.total()).isEqualTo(3));
    }

    @Test
    void neverFindsAScoreNorWhatWasAgreedWhileItIsCovered() {
        String secret = "s" + mark;
        RoundId round = shop.round(ANALYST, "cuenca", "Ventanilla " + mark);
        Indicator first = shop.asked(ANALYST, round).getFirst();
        shop.invite(ANALYST, round, OFFICER);
        shop.score(OFFICER, round, first, Answer.LEVEL_2);
        people.as(OFFICER, () -> scores.changeEvidence(round, first.id(), new FieldChange<>(null, secret)));
        assertThat(given.titles(OFFICER, secret)).isEmpty();
        shop.open(ANALYST, round);
        assertThat(given.titles(ANALYST, secret)).isEmpty();

        String reason = "r" + mark;
        shop.agree(ANALYST, round, first, Answer.LEVEL_3, 4);
        people.as(ANALYST, () -> sessions.changeReason(round, first.id(), new FieldChange<>(null, reason)));
        assertThat(given.titles(OFFICER, reason)).containsExactly("Ventanilla " + mark);

        people.as(ANALYST, () -> rounds.reopen(round, "Late score"));
        assertThat(given.titles(OFFICER, reason)).isEmpty();
        assertThat(given.titles(OFFICER, "ventanilla " + mark)).hasSize(1);
    }

    @Test
    void speaksTheLanguageOfWhoAsksWhereAThingHasSeveral() {
        List<String> spanish = given.titles(ANALYST, "valor agregado");
        List<String> english = given.titles(OFFICER, "valor agregado");

        assertThat(spanish).contains("Cuentas y valor agregado");
        assertThat(english).contains("Accounts and value added");
        assertThat(given.results(ANALYST, new SearchQuery("mandato", "indicator", null, null, 5))
                        .hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.path()).startsWith("c/cuenca/capacity/catalogue"));
    }

    @Test
    void findsPeopleAndOrganisationsOfThePartnership() {
        assertThat(given.results(OFFICER, SearchQuery.everywhere("vintimilla")).hits())
                .anySatisfy(hit -> {
                    assertThat(hit.thing().kind()).isEqualTo("membership");
                    assertThat(hit.within()).startsWith("Acudir");
                });
        assertThat(given.results(OFFICER, SearchQuery.everywhere("acudir")).hits())
                .anySatisfy(hit -> assertThat(hit.thing().kind()).isEqualTo("organisation"));
        assertThat(given.titles(STRANGER, "vintimilla")).isEmpty();
    }

    private void obstacle(String statement) {
        given.obstacle(ANALYST, study, statement + " " + mark);
    }

    private List<String> titles(String typed) {
        return given.titles(OFFICER, typed);
    }
}
