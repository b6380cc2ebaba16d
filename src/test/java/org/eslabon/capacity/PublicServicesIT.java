package org.eslabon.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eslabon.audit.AuditTrail;
import org.eslabon.capacity.model.ProcedureDistance.Standing;
import org.eslabon.capacity.model.ProcedureFigures;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register keeps what was stated as it was stated, for those of the city, two people at once. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=public_services",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class PublicServicesIT {

    private static final String BANK = "lucia.ferrer@caf.example";

    @Autowired
    AsPerson person;

    @Autowired
    Cities cities;

    @Autowired
    Partnerships partnerships;

    @Autowired
    PublicServices services;

    @Autowired
    ProcedureSteps steps;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private PublicServiceId service;

    @BeforeEach
    void begin() {
        cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
        service = made(person.as(ANALYST, () -> services.create(cuenca, wanted("Operating licence"))));
    }

    @Test
    void comesWithInventedServicesInTheThreeCitiesOfTheDemonstration() {
        assertThat(person.as(
                        BANK,
                        () -> cities.mine().stream()
                                .map(city -> services.ofCity(city.id()).stream()
                                        .filter(one -> !one.name().equals("Operating licence"))
                                        .count())
                                .toList()))
                .containsExactlyInAnyOrder(3L, 2L, 2L);
        PublicServiceSheet licence = person.as(ANALYST, () -> services.register(cuenca)).stream()
                .filter(sheet -> sheet.service().name().equals("Licencia de funcionamiento"))
                .findFirst()
                .orElseThrow();
        assertThat(licence.totals().days().stated()).isEqualByComparingTo("13.5");
        assertThat(licence.totals().days().unknown()).isEqualTo(1);
        assertThat(licence.daysFromTarget().standing()).isEqualTo(Standing.ABOVE_AT_LEAST);
        assertThat(licence.daysFromTarget().difference()).isEqualByComparingTo("3.5");
        assertThat(licence.service().purpose()).contains("inventado");
    }

    @Test
    void keepsWhatIsStatedAndKnowsWhatIsNot() {
        ProcedureStepId inspection = step("Inspection");
        ProcedureStepId payment = step("Payment");
        change(inspection, ProcedureFields.DAYS, null, new BigDecimal("2.50"));
        change(payment, ProcedureFields.VISITS, null, 0);
        person.as(
                OFFICER,
                () -> services.change(
                        service, PublicServiceFields.TARGET_DAYS, new FieldChange<>(null, BigDecimal.TEN)));

        PublicServiceSheet sheet = sheet();

        assertThat(sheet.totals().days().stated()).isEqualByComparingTo("2.5");
        assertThat(sheet.totals().days().unknown()).isEqualTo(1);
        assertThat(sheet.totals().visits().stated()).isZero();
        assertThat(sheet.totals().cost().stated()).isNull();
        assertThat(sheet.daysFromTarget().standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(trail.latest(
                        PublicService.thing(service), ProcedureSteps.fieldInTrail(inspection, ProcedureFields.DAYS)))
                .hasValueSatisfying(line -> assertThat(line.to()).isEqualTo("2.50"));
    }

    @Test
    void isOnlyForThoseOfTheCityAndChangedOnlyByThoseWhoAnalyse() {
        ProcedureStepId step = step("Inspection");

        assertThatThrownBy(() -> person.as(STRANGER, () -> services.get(service)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> steps.take(service, List.of(), true)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(
                        RESEARCHER,
                        () -> steps.change(step, ProcedureFields.DAYS, new FieldChange<>(null, BigDecimal.ONE))))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(RESEARCHER, () -> services.get(service)).steps()).hasSize(1);
    }

    @Test
    void keepsItsOrderWhileStepsMoveGoAndComeBack() {
        ProcedureStepId first = step("First");
        ProcedureStepId second = step("Second");
        ProcedureStepId third = step("Third");

        move(third, -2);
        assertThat(titles()).containsExactly("Third", "First", "Second");
        move(third, 100);
        assertThat(titles()).containsExactly("First", "Second", "Third");
        move(first, Integer.MIN_VALUE);
        assertThat(titles()).containsExactly("First", "Second", "Third");
        remove(second);
        assertThat(titles()).containsExactly("First", "Third");
        person.as(OFFICER, () -> steps.restore(second));
        assertThat(titles()).containsExactly("First", "Second", "Third");
    }

    @Test
    void doesNotWriteOverWhatSomebodyElseStatedMeanwhile() {
        ProcedureStepId step = step("Inspection");
        change(step, ProcedureFields.DAYS, null, new BigDecimal("5"));

        var late = person.as(
                ANALYST, () -> steps.change(step, ProcedureFields.DAYS, new FieldChange<>(null, new BigDecimal("9"))));

        assertThat(late).isInstanceOf(FieldOutcome.Conflict.class);
        assertThat(((FieldOutcome.Conflict<BigDecimal>) late).by()).isEqualTo("Emily Carter");
        assertThat(sheet().totals().days().stated()).isEqualByComparingTo("5");
    }

    @Test
    void letsManyAddAndMoveAtOnceAndLosesNothing() throws Exception {
        ProcedureStepId first = step("First");
        List<Callable<Object>> wishes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String title = "Step " + i;
            String who = i % 2 == 0 ? ANALYST : OFFICER;
            wishes.add(() -> person.as(who, () -> steps.add(service, NewProcedureStep.called(title))));
            wishes.add(() -> person.as(who, () -> {
                steps.move(first, 1);
                return first;
            }));
        }
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (Future<Object> done : pool.invokeAll(wishes)) {
                done.get();
            }
        }

        assertThat(titles()).hasSize(13).doesNotHaveDuplicates().contains("First", "Step 11");
        assertThat(database.sql("select count(distinct position) from procedure_step where service_id = ?")
                        .param(service.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(13);
    }

    @Test
    void takesAWholeTableOrNothing() {
        step("Old");
        NewProcedureStep good = NewProcedureStep.called("New");
        NewProcedureStep bad = new NewProcedureStep(
                "Bad", null, new ProcedureFigures(new BigDecimal("-1"), null, null, null), null, null);

        assertThat(person.as(OFFICER, () -> steps.take(service, List.of(good, bad), true)))
                .isEqualTo(Outcome.refused("capacity.refusal.negative"));
        assertThat(titles()).containsExactly("Old");
        assertThat(person.as(OFFICER, () -> steps.take(service, List.of(good, good), false)))
                .isEqualTo(Outcome.done(3));
        assertThat(person.as(OFFICER, () -> steps.take(service, List.of(good), true)))
                .isEqualTo(Outcome.done(1));
        assertThat(titles()).containsExactly("New");
    }

    @Test
    void refusesHostileInputAndChangesNothing() {
        ProcedureStepId step = step("Inspection");
        OrganisationId foreign = person.as(
                STRANGER,
                () -> partnerships
                        .participants(cities.bySlug("barranquilla").id())
                        .getFirst()
                        .organisation()
                        .id());
        PublicServiceSheet before = sheet();

        refused(ProcedureFields.TITLE, step, "Inspection", "x".repeat(201));
        refused(ProcedureFields.TITLE, step, "Inspection", " \u0000\u200b ");
        refused(ProcedureFields.DAYS, step, null, new BigDecimal("-0.01"));
        refused(ProcedureFields.DAYS, step, null, new BigDecimal("1E+999999999"));
        refused(ProcedureFields.DAYS, step, null, new BigDecimal("0.001"));
        refused(ProcedureFields.COST, step, null, new BigDecimal("123456789012345678"));
        refused(ProcedureFields.VISITS, step, null, Integer.MAX_VALUE);
        refused(ProcedureFields.DOCUMENTS, step, null, -1);
        assertThat(person.as(
                        OFFICER,
                        () -> services.change(
                                service, PublicServiceFields.ORGANISATION, new FieldChange<>(null, foreign))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(
                        OFFICER,
                        () -> services.change(
                                service, PublicServiceFields.KIND, new FieldChange<>(PublicServiceKind.PERMIT, null))))
                .isInstanceOf(FieldOutcome.Refused.class);
        for (String name : new String[] {null, "  ", "x".repeat(201)}) {
            assertThat(person.as(OFFICER, () -> services.create(cuenca, wanted(name))))
                    .isInstanceOf(Outcome.Refused.class);
        }
        List<NewProcedureStep> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(NewProcedureStep.called("Step"));
        }
        assertThat(person.as(OFFICER, () -> steps.take(service, many, false))).isInstanceOf(Outcome.Refused.class);

        assertThat(sheet()).isEqualTo(before);
        assertThat(person.as(
                                OFFICER,
                                () -> steps.change(
                                        step,
                                        ProcedureFields.OFFICE,
                                        new FieldChange<>(null, "Fire\u0007 brigade\r\n")))
                        .toString())
                .contains("Fire brigade")
                .doesNotContain("\u0007");
    }

    @Test
    void isHeldToTheSameRulesByTheDatabase() {
        ProcedureStepId step = step("Inspection");
        for (String wrong : List.of("days = -1", "visits = -1", "documents = 10000", "title = ' '", "cost = -0.01")) {
            assertThatThrownBy(() -> database.sql("update procedure_step set " + wrong + " where id = ?")
                            .param(step.value())
                            .update())
                    .as(wrong)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> database.sql("update public_service set kind = 'BRIBE' where id = ?")
                        .param(service.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void goesOutOfSightAndComesBack() {
        ProcedureStepId step = step("Inspection");
        person.as(OFFICER, () -> {
            services.remove(service);
            return service;
        });
        assertThatThrownBy(() -> person.as(ANALYST, () -> services.get(service)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(ANALYST, () -> {
                    steps.remove(step);
                    return step;
                }))
                .isInstanceOf(NoSuchThing.class);

        person.as(ANALYST, () -> {
            services.restore(service);
            return service;
        });

        assertThat(titles()).containsExactly("Inspection");
        assertThat(person.as(ANALYST, () -> services.history(service)))
                .extracting(entry -> entry.verb())
                .startsWith("restored", "removed");
    }

    @Test
    void standsBesideThoseOfItsKindInTheCitiesThatThePersonMaySeeOnly() {
        List<PublicServiceInCity> seen = person.as(ANALYST, () -> services.comparable(service));
        List<PublicServiceInCity> bank = person.as(BANK, () -> services.comparable(service));

        assertThat(seen.getFirst().sheet().service().id()).isEqualTo(service);
        assertThat(seen).allSatisfy(each -> assertThat(each.city().id()).isEqualTo(cuenca));
        assertThat(bank.getFirst().sheet().service().id()).isEqualTo(service);
        assertThat(bank).extracting(each -> each.city().slug()).contains("barranquilla", "fortaleza");
        assertThat(bank)
                .allSatisfy(each -> assertThat(each.sheet().service().kind()).isEqualTo(PublicServiceKind.PERMIT));
    }

    private PublicServiceSheet sheet() {
        return person.as(ANALYST, () -> services.get(service));
    }

    private List<String> titles() {
        return sheet().steps().stream().map(ProcedureStep::title).toList();
    }

    private ProcedureStepId step(String title) {
        return made(person.as(ANALYST, () -> steps.add(service, NewProcedureStep.called(title))));
    }

    private void move(ProcedureStepId step, int places) {
        person.as(OFFICER, () -> {
            steps.move(step, places);
            return step;
        });
    }

    private void remove(ProcedureStepId step) {
        person.as(OFFICER, () -> {
            steps.remove(step);
            return step;
        });
    }

    private <T> void change(ProcedureStepId step, Field<ProcedureStep, T> field, T seen, T wanted) {
        assertThat(person.as(OFFICER, () -> steps.change(step, field, new FieldChange<>(seen, wanted))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private <T> void refused(Field<ProcedureStep, T> field, ProcedureStepId step, T seen, T wanted) {
        assertThat(person.as(OFFICER, () -> steps.change(step, field, new FieldChange<>(seen, wanted))))
                .as(field.name())
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    private static NewPublicService wanted(String name) {
        return new NewPublicService(name, PublicServiceKind.PERMIT, null, null, null);
    }

    private static <T> T made(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
