package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.util.List;
import java.util.UUID;
import org.eslabon.exchange.PracticeFields;
import org.eslabon.exchange.PracticeId;
import org.eslabon.exchange.PracticeQuestions;
import org.eslabon.exchange.PracticeText;
import org.eslabon.exchange.Practices;
import org.eslabon.exchange.model.Step;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Cuenca;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A good practice is found in its city as it is written, and elsewhere as its owner consented to it. */
@WithIndex
class FoundPracticesIT {

    private static final String BANK = "lucia.ferrer@caf.example";

    @Autowired
    AsPerson people;

    @Autowired
    Finding given;

    @Autowired
    Cuenca cuenca;

    @Autowired
    Practices practices;

    @Autowired
    PracticeQuestions questions;

    @Autowired
    Rights rights;

    @Autowired
    JdbcClient database;

    private String mark;
    private PracticeId practice;

    @BeforeEach
    void aPracticeWhoseOwnerWasAsked() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        StudyId study = given.study(ANALYST, "cuenca");
        ActionId action = cuenca.action(
                cuenca.plan("Café", study), "Ventanilla única", cuenca.obstacle(study, "Permisos lentos"));
        database.sql("update action set status = 'IN_EXECUTION', running = true where id = ?")
                .params(action.value())
                .update();
        practice = ((Outcome.Done<PracticeId>) people.as(ANALYST, () -> practices.create(action))).value();
        change(PracticeFields.WHAT, null, "Una sola mesa " + mark);
        change(PracticeFields.CONTEXT, null, "Once semanas");
        change(PracticeFields.EFFECT, null, "Cinco días");
        step(Step.ASK, null);
    }

    @Test
    void findsAPracticeAcrossCitiesOnceItIsPublished() {
        assertThat(given.titles(OFFICER, mark)).containsExactly("Ventanilla única");
        assertThat(given.titles(BANK, mark)).hasSize(1);
        assertThat(given.titles(STRANGER, mark)).isEmpty();

        step(Step.CONSENT, null);

        Hit abroad = hits(STRANGER, "mesa " + mark).getFirst();
        assertThat(abroad.thing().kind()).isEqualTo("practice");
        assertThat(abroad.path()).isEqualTo("practices/" + practice.value());
        assertThat(abroad.city()).isNull();
        assertThat(abroad.within()).isNull();
        assertThat(given.titles(STRANGER, "cuenca " + mark)).as("by its city").hasSize(1);

        step(Step.WITHDRAW, "Ya no es así");
        assertThat(given.titles(STRANGER, mark)).isEmpty();
        assertThat(given.titles(OFFICER, mark)).hasSize(1);
        people.as(ANALYST, () -> practices.remove(practice));
        assertThat(given.titles(OFFICER, mark)).isEmpty();
    }

    @Test
    void findsItOnceWhereBothEditionsAreHersToRead() {
        step(Step.CONSENT, null);

        for (String who : List.of(ANALYST, OFFICER, BANK)) {
            SearchResults found = given.results(who, SearchQuery.everywhere(mark));
            assertThat(found.total()).as(who).isOne();
            assertThat(found.hits()).as(who).singleElement().satisfies(hit -> {
                assertThat(hit.city()).isNotNull();
                assertThat(hit.within()).isEqualTo("Ventanilla única");
            });
            assertThat(found.cities()).as(who).containsOnlyKeys(cuenca.city());
        }
        SearchResults abroad = given.results(STRANGER, SearchQuery.everywhere(mark));
        assertThat(abroad.total()).isOne();
        assertThat(abroad.cities()).isEmpty();
    }

    @Test
    void findsElsewhereWhatWasConsentedToUntilTheChangeIs() {
        step(Step.CONSENT, null);
        change(PracticeFields.WHAT, "Una sola mesa " + mark, "Dos mesas d" + mark);

        assertThat(given.titles(OFFICER, "d" + mark)).hasSize(1);
        assertThat(given.titles(OFFICER, mark)).isEmpty();
        assertThat(given.titles(STRANGER, "d" + mark)).isEmpty();
        assertThat(given.titles(STRANGER, mark)).hasSize(1);

        step(Step.CONSENT, null);
        assertThat(given.titles(STRANGER, "d" + mark)).hasSize(1);
        assertThat(given.titles(STRANGER, mark)).isEmpty();
    }

    @Test
    void findsItByWhatOthersAskedAboutIt() {
        step(Step.CONSENT, null);
        people.as(STRANGER, () -> questions.ask(practice, "¿Quién pagó q" + mark + "?"));

        assertThat(given.titles(STRANGER, "q" + mark)).hasSize(1);
        assertThat(given.titles(ANALYST, "q" + mark)).hasSize(1);
    }

    @Test
    void findsNothingOfTheLibraryForWhomNoCityLetsReadIt() {
        step(Step.CONSENT, null);
        CityId barranquilla = cuenca.city(STRANGER, "barranquilla");
        var roles = people.as(STRANGER, () -> rights.roles(barranquilla));
        assertThat(given.titles(STRANGER, mark)).hasSize(1);

        roles.forEach(role -> curate(barranquilla, role, Grant.READ, Grant.NONE));
        try {
            assertThat(given.titles(STRANGER, mark)).isEmpty();
        } finally {
            roles.forEach(role -> curate(barranquilla, role, Grant.NONE, Grant.READ));
        }
    }

    private void curate(CityId city, Role role, Grant seen, Grant wanted) {
        assertThat(people.as(BANK, () -> rights.decide(city, role, Right.CURATE, new FieldChange<>(seen, wanted))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private <T> void change(Field<PracticeText, T> field, T seen, T wanted) {
        assertThat(people.as(ANALYST, () -> practices.change(practice, field, new FieldChange<>(seen, wanted))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private void step(Step step, String reason) {
        assertThat(people.as(
                        ANALYST,
                        () -> practices.step(
                                practice,
                                step,
                                practices.get(practice).practice().revision(),
                                reason)))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<Hit> hits(String who, String typed) {
        return given.results(who, SearchQuery.everywhere(typed)).hits();
    }
}
