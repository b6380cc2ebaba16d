package org.eslabon.capacity;

import static org.eslabon.capacity.Shop.ANA;
import static org.eslabon.capacity.Shop.CAROLINA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.capacity.model.Answer;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Rounds of Cuenca in each state, scored by one of each role that may score there; a draft of a catalogue; and the same of Barranquilla. */
@TestComponent
@Import(Shop.class)
public class CapacityFixtures implements Fixtures {

    private static final String SUBJECT = "Permit desk";

    private final AsPerson person;
    private final Shop shop;
    private final Catalogues catalogues;
    private final Rounds rounds;
    private final CapacityGaps gaps;

    private City cuenca;
    private City barranquilla;
    private Candidate another;
    private AssessorId idle;

    /** All of one city that the methods need. */
    private record City(
            CityId id,
            RoundId scoring,
            RoundId session,
            RoundId agreed,
            RoundId removed,
            Indicator asked,
            Indicator last,
            CapacityGapId gap,
            Catalogue draft,
            DimensionId empty) {}

    CapacityFixtures(AsPerson person, Shop shop, Catalogues catalogues, Rounds rounds, CapacityGaps gaps) {
        this.person = person;
        this.shop = shop;
        this.catalogues = catalogues;
        this.rounds = rounds;
        this.gaps = gaps;
    }

    @Override
    public void prepare() {
        cuenca = city("cuenca", ANA);
        barranquilla = city("barranquilla", CAROLINA);
        for (String who : List.of(Shop.EMILY, Shop.TERESA, Shop.IVAN)) {
            shop.invite(ANA, cuenca.scoring(), who);
        }
        shop.invite(Shop.LUCIA, cuenca.scoring(), Shop.LUCIA);
        idle = shop.invite(ANA, cuenca.scoring(), "pablo.ochoa@cuenca.example");
        another = person.as(ANA, () -> rounds.candidates(cuenca.scoring())).getFirst();
    }

    private City city(String slug, String by) {
        CityId id = shop.city(by, slug);
        RoundId scoring = round(by, slug);
        RoundId session = round(by, slug);
        RoundId agreed = round(by, slug);
        RoundId removed = round(by, slug);
        List<Indicator> asked = shop.asked(by, scoring);
        shop.open(by, session);
        shop.agree(by, session, asked.getFirst(), Answer.LEVEL_2, 4);
        shop.open(by, agreed);
        asked.forEach(one -> shop.agree(by, agreed, one, Answer.LEVEL_2, 4));
        person.as(by, () -> rounds.remove(removed));
        CatalogueId draft = Shop.done(person.as(by, () -> catalogues.beginDraft(id)));
        DimensionId empty = Shop.done(person.as(by, () -> catalogues.addDimension(draft, "en", "Empty")));
        return new City(
                id,
                scoring,
                session,
                agreed,
                removed,
                asked.getFirst(),
                asked.getLast(),
                person.as(by, () -> gaps.ofRound(session)).getFirst().id(),
                person.as(by, () -> catalogues.get(id, draft)),
                empty);
    }

    /** A round in which one has scored one indicator. */
    private RoundId round(String by, String slug) {
        RoundId id = shop.round(by, slug, SUBJECT);
        shop.invite(by, id, by);
        shop.score(by, id, shop.asked(by, id).getFirst(), Answer.LEVEL_3);
        return id;
    }

    /** A gap of Cuenca, and one of Barranquilla. */
    public CapacityGapId gap() {
        return cuenca.gap();
    }

    public CapacityGapId foreignGap() {
        return barranquilla.gap();
    }

    /** Another gap of Cuenca. */
    public CapacityGapId otherGap() {
        return person.as(ANA, () -> gaps.ofRound(cuenca.agreed())).getFirst().id();
    }

    public CityId city() {
        return cuenca.id();
    }

    @Override
    public Map<Class<?>, Object> values() {
        return values(cuenca);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return values(barranquilla);
    }

    private static Map<Class<?>, Object> values(City city) {
        return Map.of(
                RoundId.class, city.scoring(),
                IndicatorId.class, city.draft().indicators().getFirst().id(),
                DimensionId.class, city.draft().dimensions().getFirst().id(),
                CatalogueId.class, city.draft().id(),
                CapacityGapId.class, city.gap(),
                NewRound.class,
                        new NewRound(
                                SUBJECT,
                                null,
                                Round.Kind.BASELINE,
                                LocalDate.of(2026, 1, 1),
                                city.draft().id()));
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        Indicator own = cuenca.draft().indicators().getFirst();
        IndicatorId asked = cuenca.asked().id();
        IndicatorId last = cuenca.last().id();
        CatalogueId draft = cuenca.draft().id();
        calls.put("Catalogues.addDimension(CatalogueId, String, String)", List.of(draft, "en", "Procurement"));
        calls.put("Catalogues.addIndicator(DimensionId, String, String)", List.of(cuenca.empty(), "en", "Tenders"));
        calls.put("Catalogues.removeDimension(DimensionId)", List.of(cuenca.empty()));
        calls.put(
                "CatalogueOrder.move(DimensionId, Direction)",
                List.of(cuenca.draft().dimensions().getFirst().id(), CatalogueOrder.Direction.DOWN));
        calls.put("CatalogueOrder.move(IndicatorId, Direction)", List.of(own.id(), CatalogueOrder.Direction.DOWN));
        calls.put("Catalogues.publish(CatalogueId)", List.of(draft));
        calls.put(
                "Catalogues.changeName(DimensionId, String, FieldChange)",
                List.of(cuenca.empty(), "en", new FieldChange<>("Empty", "Other")));
        calls.put(
                "Catalogues.changeText(IndicatorId, CatalogueItem, String, FieldChange)",
                List.of(
                        own.id(),
                        CatalogueItem.NAME,
                        "en",
                        new FieldChange<>(own.name().exactly("en"), "A clear mandate")));
        calls.put(
                "Catalogues.changeWeight(IndicatorId, FieldChange)",
                List.of(own.id(), new FieldChange<>(own.weight(), new BigDecimal("7"))));
        calls.put(
                "Rounds.create(CityId, NewRound)",
                List.of(cuenca.id(), new NewRound(SUBJECT, null, Round.Kind.BASELINE, LocalDate.of(2026, 1, 1), null)));
        calls.put(
                "Rounds.invite(RoundId, OrganisationId, PersonId)",
                List.of(cuenca.scoring(), another.organisation(), another.person()));
        calls.put("Rounds.withdraw(RoundId, AssessorId)", List.of(cuenca.scoring(), idle));
        calls.put("Rounds.lock(RoundId)", List.of(cuenca.agreed()));
        calls.put("Rounds.reopen(RoundId, String)", List.of(cuenca.session(), "A late score"));
        calls.put("Rounds.restore(RoundId)", List.of(cuenca.removed()));
        calls.put(
                "Rounds.changeSubject(RoundId, FieldChange)",
                List.of(cuenca.scoring(), new FieldChange<>(SUBJECT, "Training")));
        calls.put(
                "Rounds.changeHeldOn(RoundId, FieldChange)",
                List.of(cuenca.scoring(), new FieldChange<>(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2))));
        calls.put(
                "Scores.answer(RoundId, IndicatorId, FieldChange)",
                List.of(cuenca.scoring(), last, new FieldChange<>(null, Answer.LEVEL_1)));
        calls.put(
                "Scores.changeEvidence(RoundId, IndicatorId, FieldChange)",
                List.of(cuenca.scoring(), last, new FieldChange<>(null, "Minutes")));
        calls.put(
                "Scores.changeLink(RoundId, IndicatorId, FieldChange)",
                List.of(cuenca.scoring(), last, new FieldChange<>(null, "https://cuenca.example/minutes")));
        calls.put(
                "Scores.take(RoundId, List)",
                List.of(
                        cuenca.scoring(),
                        List.of(new ScoreChange(
                                last, OwnScore.NONE, new OwnScore(Answer.LEVEL_2, null, null, false)))));
        calls.put("Sessions.get(RoundId)", List.of(cuenca.session()));
        calls.put("Sessions.history(RoundId)", List.of(cuenca.session()));
        calls.put("Sessions.show(RoundId, IndicatorId)", List.of(cuenca.session(), last));
        calls.put(
                "Sessions.agree(RoundId, IndicatorId, FieldChange)",
                List.of(cuenca.session(), last, new FieldChange<>(null, Answer.LEVEL_1)));
        calls.put(
                "Sessions.changeTarget(RoundId, IndicatorId, FieldChange)",
                List.of(cuenca.session(), last, new FieldChange<>(null, 3)));
        calls.put(
                "Sessions.changeReason(RoundId, IndicatorId, FieldChange)",
                List.of(cuenca.session(), asked, new FieldChange<>(null, "All agree")));
        calls.put("CapacityGaps.named(CityId, List)", List.of(cuenca.id(), List.of(cuenca.gap())));
        calls.put("CapacityGaps.ofRound(RoundId)", List.of(cuenca.session()));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        return Map.of(
                "Rounds.restore(RoundId)",
                List.of(barranquilla.removed()),
                "Sessions.get(RoundId)",
                List.of(barranquilla.session()),
                "CapacityGaps.named(CityId, List)",
                List.of(cuenca.id(), List.of(barranquilla.gap())),
                "Scores.take(RoundId, List)",
                List.of(
                        cuenca.scoring(),
                        List.of(new ScoreChange(
                                barranquilla.draft().indicators().getFirst().id(),
                                OwnScore.NONE,
                                new OwnScore(Answer.LEVEL_2, null, null, false)))));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "round", cuenca.scoring().value().toString(),
                "session-round", cuenca.session().value().toString(),
                "removed-round", cuenca.removed().value().toString(),
                "foreign-round", barranquilla.session().value().toString(),
                "catalogue", cuenca.draft().id().value().toString(),
                "foreign-catalogue", barranquilla.draft().id().value().toString());
    }
}
