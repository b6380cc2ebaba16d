package org.eslabon.capacity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eslabon.capacity.Agreement;
import org.eslabon.capacity.Assessor;
import org.eslabon.capacity.AssessorId;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.CatalogueId;
import org.eslabon.capacity.CatalogueItem;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.DimensionId;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.IndicatorId;
import org.eslabon.capacity.ProcedureStep;
import org.eslabon.capacity.ProcedureStepId;
import org.eslabon.capacity.ProcedureTarget;
import org.eslabon.capacity.PublicService;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceInCity;
import org.eslabon.capacity.PublicServiceKind;
import org.eslabon.capacity.PublicServiceSheet;
import org.eslabon.capacity.Results;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.SeenScore;
import org.eslabon.capacity.SessionSheet;
import org.eslabon.capacity.Wording;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.ProcedureFigures;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Role;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.ReadSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is downloaded says the same as the screen; an answer that is no level is never a number. */
class ExportsTest {

    private static final CityId CITY = new CityId(new UUID(0, 1));
    private static final IndicatorId MANUAL = new IndicatorId(new UUID(0, 10));
    private static final IndicatorId BUDGET = new IndicatorId(new UUID(0, 11));
    private static final DimensionId RULES = new DimensionId(new UUID(0, 12));
    private static final OrganisationId CHAMBER = new OrganisationId(new UUID(0, 13));

    private final Formats formats = new Formats(Locale.ENGLISH, ZoneOffset.UTC);
    private final CapacityWords words = new CapacityWords(formats);
    private final PublicServiceWords money = new PublicServiceWords(formats, Currency.getInstance("USD"));

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private static Wording in(String english) {
        return new Wording(Map.of("en", english));
    }

    private static Catalogue catalogue() {
        Map<CatalogueItem, Wording> texts = new EnumMap<>(CatalogueItem.class);
        texts.put(CatalogueItem.NAME, in("Manual"));
        texts.put(CatalogueItem.ASKS, in("Is there a manual?"));
        for (int level = 1; level <= 5; level++) {
            texts.put(CatalogueItem.level(level), in("Level text " + level));
        }
        Indicator manual = new Indicator(MANUAL, RULES, "manual", new BigDecimal("2.5"), texts);
        Indicator budget =
                new Indicator(BUDGET, RULES, "budget", BigDecimal.ONE, Map.of(CatalogueItem.NAME, in("Budget")));
        return new Catalogue(
                new Catalogue.Version(new CatalogueId(new UUID(0, 14)), CITY, 1, Instant.EPOCH, "Ana"),
                List.of(new Dimension(RULES, "rules", in("Rules"), List.of(manual, budget))));
    }

    private static SessionSheet session(
            List<SeenScore> scores, @Nullable Answer manual, @Nullable Integer target, @Nullable Answer budget) {
        Round round = new Round(
                new RoundId(UUID.randomUUID()),
                CITY,
                new CatalogueId(new UUID(0, 14)),
                "Permit desk",
                null,
                null,
                null,
                Round.Kind.BASELINE,
                LocalDate.of(2026, 5, 1),
                RoundState.LOCKED,
                null,
                "Ana",
                Instant.EPOCH);
        return new SessionSheet(
                new RoundSheet(round, catalogue(), List.of()),
                scores,
                Map.of(
                        MANUAL, agreement(MANUAL, manual, target, "All agree"),
                        BUDGET, agreement(BUDGET, budget, null, null)));
    }

    private static Agreement agreement(
            IndicatorId indicator, @Nullable Answer agreed, @Nullable Integer target, @Nullable String reason) {
        return new Agreement(new CapacityGapId(UUID.randomUUID()), indicator, agreed, target, reason);
    }

    private static SeenScore score(
            String who, Role role, IndicatorId indicator, Answer answer, @Nullable String evidence, boolean late) {
        Assessor assessor = new Assessor(
                new AssessorId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), who, CHAMBER, "Chamber", role, 1);
        return new SeenScore(assessor, indicator, answer, evidence, null, late);
    }

    private static List<SeenScore> scores() {
        return List.of(
                score("Emily", Role.GOVERNMENT, MANUAL, Answer.LEVEL_5, "=A \"manual\"", false),
                score("Teresa", Role.PRIVATE_SECTOR, MANUAL, Answer.LEVEL_2, null, true),
                score("Teresa", Role.PRIVATE_SECTOR, BUDGET, Answer.INSUFFICIENT_EVIDENCE, null, false));
    }

    @Test
    void resultsAreWrittenWithWhatTheyRestOnAndWhatWasAgreed() {
        SessionSheet session = session(scores(), Answer.LEVEL_3, 4, Answer.NOT_APPLICABLE);

        ReadSheet read = ReadSheet.of(out -> RoundExport.results(session, words, out));

        assertThat(read.headings())
                .containsExactly(
                        "Dimension",
                        "Indicator",
                        "Weight",
                        "Levels given",
                        "Median",
                        "Public view",
                        "Private view",
                        "Range",
                        "Divergence",
                        "Agreed level",
                        "Target",
                        "Reason");
        assertThat(read.rows())
                .containsExactly(
                        row("Rules", "Manual", 2.5, 2.0, 3.5, 5.0, 2.0, 3.0, "Yes", "3", 4.0, "All agree"),
                        row("Rules", "Budget", 1.0, 0.0, null, null, null, null, null, "Not applicable", null, null));
    }

    @Test
    void scoresAreWrittenOneByOneWithWhoGaveThem() {
        ReadSheet read = ReadSheet.of(out -> RoundExport.scores(session(scores(), null, null, null), words, out));

        assertThat(read.headings())
                .containsExactly("Indicator", "Assessor", "Organisation", "Role", "Level", "Evidence", "Link", "late");
        assertThat(read.at(0, "Level")).isEqualTo("5");
        assertThat(read.at(0, "Evidence")).isEqualTo("=A \"manual\"");
        assertThat(read.at(0, "late")).isNull();
        assertThat(read.at(1, "late")).isEqualTo("Yes");
        assertThat(read.at(2, "Indicator")).isEqualTo("Budget");
        assertThat(read.at(2, "Level")).isEqualTo("Insufficient evidence");
    }

    @Test
    void whatChangedIsWrittenAgainstTheTargetThatWasSetThen() {
        SessionSheet before = session(List.of(), Answer.LEVEL_1, 5, Answer.LEVEL_3);
        SessionSheet now = session(List.of(), Answer.LEVEL_3, 4, Answer.NOT_APPLICABLE);

        ReadSheet read = ReadSheet.of(out -> RoundExport.changes(new Results(now), before, words, out));

        assertThat(read.headings())
                .containsExactly("Indicator", "Before", "Target", "Now", "Levels gained", "Of the target");
        assertThat(read.rows())
                .containsExactly(row("Manual", 1.0, 5.0, 3.0, 2.0, 0.5), row("Budget", 3.0, null, null, null, null));
    }

    @Test
    void aCatalogueIsWrittenWithAllItsLevels() {
        ReadSheet read = ReadSheet.of(out -> CatalogueExport.write(catalogue(), words, out));

        assertThat(read.headings())
                .containsExactly(
                        "Dimension",
                        "Code",
                        "Indicator",
                        "Weight",
                        "Question",
                        "Level 1",
                        "Level 2",
                        "Level 3",
                        "Level 4",
                        "Level 5");
        assertThat(read.rows().getFirst().subList(0, 5))
                .isEqualTo(row("Rules", "manual", "Manual", 2.5, "Is there a manual?"));
        assertThat(read.at(0, "Level 4")).isEqualTo("Level text 4");
        assertThat(read.rows()).hasSize(2);
    }

    private static PublicServiceSheet permit(ProcedureTarget target) {
        PublicServiceId id = new PublicServiceId(new UUID(0, 20));
        return new PublicServiceSheet(
                new PublicService(
                        id,
                        CITY,
                        "Operating licence",
                        "To open",
                        PublicServiceKind.PERMIT,
                        CHAMBER,
                        "Chamber",
                        "Desk 4",
                        target,
                        "Ana",
                        Instant.EPOCH),
                List.of(
                        step(
                                id,
                                "Inspection",
                                new ProcedureFigures(new BigDecimal("8.5"), new BigDecimal("120.50"), 2, 3)),
                        step(id, "Payment", new ProcedureFigures(new BigDecimal("1.5"), null, 1, 0))));
    }

    private static ProcedureStep step(PublicServiceId service, String title, ProcedureFigures figures) {
        return new ProcedureStep(
                new ProcedureStepId(UUID.randomUUID()), service, title, "Fire brigade", figures, "Plan\nId", "Survey");
    }

    @Test
    void theRegisterIsWrittenWithItsTotalsAndWhatTheyDoNotKnow() {
        PublicServiceSheet sheet = permit(new ProcedureTarget(new BigDecimal("7"), null, null));

        ReadSheet read = ReadSheet.of(out -> PublicServiceExport.register(List.of(sheet), money, out));

        assertThat(read.headings()).startsWith("Service", "Kind", "Providing organisation", "Unit");
        assertThat(read.at(0, "Kind")).isEqualTo("Permit");
        assertThat(read.at(0, "Steps")).isEqualTo(2.0);
        assertThat(read.at(0, "Working days")).isEqualTo(10.0);
        assertThat(read.at(0, "Cost (USD)")).isEqualTo(120.5);
        assertThat(read.at(0, "Visits")).isEqualTo(3.0);
        assertThat(read.at(0, "What is not known")).isEqualTo("Cost (USD): one step unknown");
        assertThat(read.at(0, "Target for working days")).isEqualTo(7.0);
        assertThat(read.at(0, "Target for cost (USD)")).isNull();
        assertThat(read.at(0, "Difference of days to target")).isEqualTo(3.0);
        assertThat(read.at(0, "Standing to target")).isEqualTo("3 above target");
    }

    @Test
    void aProcedureIsWrittenStepByStepInItsOrder() {
        PublicServiceSheet sheet = permit(new ProcedureTarget(null, null, null));

        ReadSheet read = ReadSheet.of(out -> PublicServiceExport.procedure(sheet, money, out));

        assertThat(read.headings())
                .containsExactly(
                        "No.",
                        "Step",
                        "Who",
                        "Days",
                        "Cost (USD)",
                        "Visits",
                        "Documents",
                        "List of documents",
                        "Source");
        assertThat(read.rows())
                .containsExactly(
                        row(1.0, "Inspection", "Fire brigade", 8.5, 120.5, 2.0, 3.0, "Plan\nId", "Survey"),
                        row(2.0, "Payment", "Fire brigade", 1.5, null, 1.0, 0.0, "Plan\nId", "Survey"));
    }

    @Test
    void aComparisonOfCitiesIsWrittenWithEachCurrency() {
        City barranquilla = new City(
                CITY,
                "barranquilla",
                "Barranquilla",
                "CO",
                null,
                null,
                Currency.getInstance("COP"),
                ZoneId.of("America/Bogota"),
                City.Status.ACTIVE);
        PublicServiceSheet sheet = permit(new ProcedureTarget(null, null, null));

        ReadSheet read = ReadSheet.of(out ->
                PublicServiceExport.comparison(List.of(new PublicServiceInCity(barranquilla, sheet)), money, out));

        assertThat(read.rows())
                .containsExactly(row(
                        "Barranquilla",
                        "Operating licence",
                        "COP",
                        2.0,
                        120.5,
                        10.0,
                        3.0,
                        3.0,
                        "Cost (COP): one step unknown"));
        assertThat(read.headings())
                .containsExactly(
                        "City",
                        "Service",
                        "Currency",
                        "Steps",
                        "Cost",
                        "Working days",
                        "Visits",
                        "Documents",
                        "What is not known");
    }
}
