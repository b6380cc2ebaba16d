package org.eslabon.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.capacity.Shop.ANA;
import static org.eslabon.capacity.Shop.CAROLINA;
import static org.eslabon.capacity.Shop.EMILY;
import static org.eslabon.capacity.Shop.IVAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eslabon.audit.AuditTrail;
import org.eslabon.capacity.CatalogueOrder.Direction;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every city has the programme's catalogue, may make its own from it, and keeps what was published as it was. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=catalogues",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Shop.class})
class CataloguesIT {

    @Autowired
    AsPerson person;

    @Autowired
    Shop shop;

    @Autowired
    Catalogues catalogues;

    @Autowired
    CatalogueOrder order;

    @Autowired
    AuditTrail trail;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private CityId barranquilla;
    private CatalogueId draft;

    @BeforeEach
    void begin() {
        cuenca = shop.city(ANA, "cuenca");
        barranquilla = shop.city(CAROLINA, "barranquilla");
        draft = Shop.done(person.as(ANA, () -> catalogues.beginDraft(cuenca)));
    }

    @AfterEach
    void clear() {
        person.as(ANA, () -> catalogues.versions(cuenca)).stream()
                .filter(Catalogue.Version::draft)
                .forEach(version -> person.as(ANA, () -> catalogues.discard(version.id())));
    }

    @Test
    void standsInEveryCityInThreeLanguagesWithoutAnybodyDoingAnything() {
        Catalogue catalogue = person.as(CAROLINA, () -> catalogues.current(barranquilla));

        assertThat(catalogue.version().city()).isNull();
        assertThat(catalogue.dimensions()).hasSize(8);
        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(24).allSatisfy(one -> {
            for (CatalogueItem item : CatalogueItem.values()) {
                assertThat(one.text(item).byLanguage()).as(one.code()).containsOnlyKeys("es", "pt", "en");
            }
        });
    }

    @Test
    void isCopiedIntoOneDraftThatIsChangedAndPublishedForLaterRoundsOnly() {
        RoundId before = shop.round(ANA, "cuenca", "Training");
        assertThat(Shop.done(person.as(EMILY, () -> catalogues.beginDraft(cuenca))))
                .isEqualTo(draft);
        Indicator first = draft().indicators().getFirst();
        String name = first.name().exactly("en");

        assertThat(person.as(
                        EMILY,
                        () -> catalogues.changeText(
                                first.id(), CatalogueItem.NAME, "en", new FieldChange<>(name, "A clear mandate"))))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(person.as(
                        ANA,
                        () -> catalogues.changeText(
                                first.id(), CatalogueItem.NAME, "en", new FieldChange<>(name, "Another"))))
                .isInstanceOf(FieldOutcome.Conflict.class);
        assertThat(person.as(
                        ANA,
                        () -> catalogues.changeWeight(
                                first.id(), new FieldChange<>(first.weight(), new BigDecimal("2.5")))))
                .isInstanceOf(FieldOutcome.Saved.class);
        Indicator gone = draft().indicators().get(1);
        Shop.done(person.as(ANA, () -> catalogues.removeIndicator(gone.id())));
        Shop.done(person.as(ANA, () -> catalogues.publish(draft)));

        RoundId after = shop.round(ANA, "cuenca", "Training");
        assertThat(shop.asked(ANA, after)).hasSize(shop.asked(ANA, before).size() - 1);
        assertThat(shop.asked(ANA, after).getFirst().name().in(Locale.ENGLISH)).isEqualTo("A clear mandate");
        assertThat(shop.asked(ANA, after).getFirst().weight()).isEqualByComparingTo("2.5");
        assertThat(shop.asked(ANA, before).getFirst().name().in(Locale.ENGLISH)).isEqualTo(name);
        assertThat(shop.asked(ANA, after).getFirst().code())
                .isEqualTo(shop.asked(ANA, before).getFirst().code());
    }

    @Test
    void isFrozenOncePublished() {
        Shop.done(person.as(ANA, () -> catalogues.publish(draft)));
        Catalogue published = draft();
        Indicator first = published.indicators().getFirst();

        assertThat(person.as(
                        ANA,
                        () -> catalogues.changeText(
                                first.id(), CatalogueItem.ASKS, "es", new FieldChange<>(null, "¿?"))))
                .isEqualTo(FieldOutcome.refused("capacity.catalogue.frozen"));
        assertThat(person.as(ANA, () -> catalogues.removeIndicator(first.id())))
                .isEqualTo(Outcome.refused("capacity.catalogue.frozen"));
        assertThat(person.as(ANA, () -> catalogues.discard(draft)))
                .isEqualTo(Outcome.refused("capacity.catalogue.frozen"));
        for (String change : List.of(
                "update capacity_indicator set weight = 9 where catalogue_id = ?",
                "delete from capacity_text where catalogue_id = ?",
                "update capacity_text set text = 'x' where catalogue_id = ?",
                "update capacity_dimension set position = 9 where catalogue_id = ?",
                "delete from capacity_catalogue where id = ?",
                "update capacity_catalogue set status = 'DRAFT', published_at = null where id = ?")) {
            assertThatThrownBy(() -> database.sql(change).param(draft.value()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> database.sql("""
                        insert into capacity_text (catalogue_id, subject_id, item, language, text)
                        values (?, ?, 'NAME', 'es', 'x')""")
                        .params(draft.value(), java.util.UUID.randomUUID())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void isNotPublishedWhileAnIndicatorLacksALevel() {
        DimensionId dimension =
                Shop.done(person.as(ANA, () -> catalogues.addDimension(draft, "es", "Compras públicas")));
        assertThat(person.as(ANA, () -> catalogues.publish(draft)))
                .isEqualTo(Outcome.refused("capacity.catalogue.dimension.incomplete", "Compras públicas"));
        IndicatorId indicator = Shop.done(person.as(ANA, () -> catalogues.addIndicator(dimension, "es", "Compras")));
        assertThat(person.as(ANA, () -> catalogues.publish(draft)))
                .isEqualTo(Outcome.refused("capacity.catalogue.indicator.incomplete", "Compras"));
        assertThat(person.as(ANA, () -> catalogues.removeDimension(dimension)))
                .isEqualTo(Outcome.refused("capacity.catalogue.dimension.not-empty"));

        for (int level = 1; level <= 5; level++) {
            CatalogueItem item = CatalogueItem.level(level);
            String text = "Nivel " + level;
            person.as(ANA, () -> catalogues.changeText(indicator, item, "es", new FieldChange<>(null, text)));
        }
        Shop.done(person.as(ANA, () -> catalogues.publish(draft)));

        Indicator own = draft().indicators().getLast();
        assertThat(own.text(CatalogueItem.LEVEL_3).in(Locale.ENGLISH)).isEqualTo("Nivel 3");
        assertThat(own.text(CatalogueItem.LEVEL_3).exactly("en")).isNull();
    }

    @Test
    void asksInTheOrderThatPeopleMoveItsPartsTo() {
        Dimension first = draft().dimensions().getFirst();
        Dimension second = draft().dimensions().get(1);
        IndicatorId top = first.indicators().getFirst().id();
        IndicatorId next = first.indicators().get(1).id();

        Shop.done(person.as(ANA, () -> order.move(top, Direction.DOWN)));
        Shop.done(person.as(EMILY, () -> order.move(first.id(), Direction.DOWN)));

        assertThat(draft().dimensions()).extracting(Dimension::id).startsWith(second.id(), first.id());
        assertThat(draft().dimensions().get(1).indicators())
                .extracting(Indicator::id)
                .startsWith(next, top);
        assertThat(trail.of(Catalogue.thing(draft), 2))
                .allMatch(line -> line.verb().equals("moved"));

        Shop.done(person.as(ANA, () -> order.move(second.id(), Direction.UP)));
        assertThat(draft().dimensions().getFirst().id())
                .as("at the beginning already")
                .isEqualTo(second.id());
        assertThat(trail.of(Catalogue.thing(draft), 20))
                .filteredOn(line -> line.verb().equals("moved"))
                .hasSize(2);

        IndicatorId removed = first.indicators().get(2).id();
        Shop.done(person.as(ANA, () -> catalogues.removeIndicator(removed)));
        Shop.done(person.as(ANA, () -> order.move(top, Direction.DOWN)));
        assertThat(draft().dimensions().get(1).indicators().get(2).id())
                .as("past the place that became free")
                .isEqualTo(top);
        Shop.done(person.as(ANA, () -> catalogues.publish(draft)));
        assertThat(person.as(ANA, () -> order.move(top, Direction.UP)))
                .isEqualTo(Outcome.refused("capacity.catalogue.frozen"));
        assertThat(person.as(ANA, () -> order.move(first.id(), Direction.UP)))
                .isEqualTo(Outcome.refused("capacity.catalogue.frozen"));
    }

    @Test
    void isChangedOnlyByThoseOfTheCityWhoAnalyse() {
        Indicator first = draft().indicators().getFirst();

        assertThatThrownBy(() -> person.as(IVAN, () -> catalogues.beginDraft(cuenca)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(IVAN, () -> catalogues.removeIndicator(first.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(CAROLINA, () -> catalogues.removeIndicator(first.id())))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(CAROLINA, () -> catalogues.get(barranquilla, draft)))
                .isInstanceOf(NoSuchThing.class);
        Indicator programmes = person.as(CAROLINA, () -> catalogues.current(barranquilla))
                .indicators()
                .getFirst();
        assertThatThrownBy(() -> person.as(ANA, () -> catalogues.removeIndicator(programmes.id())))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void refusesTextsAndWeightsThatMakeNoSense() {
        Indicator first = draft().indicators().getFirst();
        for (String weight : List.of("0", "-1", "100.001", "0.0001", "1E+9")) {
            assertThat(person.as(
                            ANA,
                            () -> catalogues.changeWeight(
                                    first.id(), new FieldChange<>(first.weight(), new BigDecimal(weight)))))
                    .as(weight)
                    .isInstanceOf(FieldOutcome.Refused.class);
        }
        assertThat(person.as(ANA, () -> catalogues.addDimension(draft, "es", " \u0000 ")))
                .isEqualTo(Outcome.refused("capacity.catalogue.name.required"));
        assertThat(person.as(ANA, () -> catalogues.addDimension(draft, "xx", "Name")))
                .isEqualTo(Outcome.refused("capacity.catalogue.language.unknown"));
        assertThat(person.as(ANA, () -> catalogues.addDimension(draft, "es", "x".repeat(201))))
                .isEqualTo(Outcome.refused("capacity.text.long", 200));
        assertThatThrownBy(() -> person.as(
                        ANA,
                        () -> rounds.create(
                                cuenca,
                                new NewRound(
                                        "x",
                                        null,
                                        Round.Kind.BASELINE,
                                        java.time.LocalDate.of(2026, 1, 1),
                                        CatalogueId.next()))))
                .isInstanceOf(NoSuchThing.class);
        assertThat(person.as(
                        ANA,
                        () -> rounds.create(
                                cuenca,
                                new NewRound(
                                        "x", null, Round.Kind.BASELINE, java.time.LocalDate.of(2026, 1, 1), draft))))
                .isEqualTo(Outcome.refused("capacity.round.catalogue.draft"));
    }

    private Catalogue draft() {
        return person.as(ANA, () -> catalogues.get(cuenca, draft));
    }
}
