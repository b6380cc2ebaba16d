package org.eslabon.finance;

import static org.eslabon.valuechain.AsPerson.ANALYST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of financing stand on: a plan of Cuenca with actions, sources, and lines. */
@TestComponent
public class FinanceGiven {

    private final AsPerson person;
    private final JdbcClient database;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Obstacles obstacles;
    private final Plans plans;
    private final Actions actions;
    private final FundingSources sources;
    private final FinancingLines lines;

    FinanceGiven(
            AsPerson person,
            JdbcClient database,
            Cities cities,
            Partnerships partnerships,
            Obstacles obstacles,
            Plans plans,
            Actions actions,
            FundingSources sources,
            FinancingLines lines) {
        this.person = person;
        this.database = database;
        this.cities = cities;
        this.partnerships = partnerships;
        this.obstacles = obstacles;
        this.plans = plans;
        this.actions = actions;
        this.sources = sources;
        this.lines = lines;
    }

    public CityId cuenca() {
        return person.as(ANALYST, () -> cities.bySlug("cuenca").id());
    }

    /** A plan for 2026 to 2028. */
    public PlanId plan(String title) {
        CityId city = cuenca();
        return person.as(
                ANALYST, () -> made(plans.create(city, new NewPlan(title, null, null, 2026, 2028, Area.SOCIAL, null))));
    }

    public ActionId action(PlanId plan, String title, String budget) {
        CityId city = cuenca();
        ObstacleId obstacle = obstacle(city);
        return person.as(ANALYST, () -> {
            Member who = partnerships.members(city).stream()
                    .filter(one -> one.person().email().equals(ANALYST))
                    .findFirst()
                    .orElseThrow();
            return made(actions.create(
                    plan,
                    new NewAction(
                            title,
                            null,
                            Set.of(obstacle),
                            who.organisation(),
                            who.person().id(),
                            LocalDate.of(2026, 3, 1),
                            LocalDate.of(2027, 9, 30),
                            LocalDate.of(2026, 4, 1),
                            budget == null ? null : new BigDecimal(budget))));
        });
    }

    private ObstacleId obstacle(CityId city) {
        StudyId study = StudyId.next();
        database.sql("insert into study (id, city_id, name, created_at) values (?, ?, ?, utc_timestamp(6))")
                .params(study.value(), city.value(), "Coffee")
                .update();
        return person.as(
                ANALYST,
                () -> ((Outcome.Done<ObstacleId>)
                                obstacles.create(new NewObstacle(study, "Permits are slow", ObstacleKind.LOGISTICS)))
                        .value());
    }

    /** An organisation of Cuenca, or a development bank. */
    public OrganisationId organisation(String shortName) {
        CityId city = cuenca();
        return person.as(
                ANALYST,
                () -> sources.providers(city).stream()
                        .filter(one -> one.shortName().equals(shortName))
                        .map(Provider::id)
                        .findFirst()
                        .orElseThrow());
    }

    public SourceId source(String name, SourceKind kind, String organisation, String currency) {
        CityId city = cuenca();
        OrganisationId whose = organisation(organisation);
        return person.as(
                ANALYST,
                () -> made(
                        sources.create(city, new NewSource(name, kind, whose, null, Sector.PUBLIC, currency, null))));
    }

    /** A line in cash. */
    public LineId line(PlanId plan, ActionId action, SourceId source) {
        return line(ANALYST, plan, action, source);
    }

    public LineId line(String by, PlanId plan, ActionId action, SourceId source) {
        return person.as(
                by,
                () -> ((Outcome.Done<List<LineId>>) lines.add(
                                plan,
                                new NewLines(action == null ? List.of() : List.of(action), source, Means.CASH, null)))
                        .value()
                        .getFirst());
    }

    public FieldOutcome<BigDecimal> write(String by, LineId line, Stage stage, int year, String seen, String wanted) {
        return person.as(by, () -> lines.change(line, year, stage, new FieldChange<>(number(seen), number(wanted))));
    }

    /** Writes into an empty cell, as somebody who may. */
    public void put(LineId line, Stage stage, int year, String amount) {
        FieldOutcome<BigDecimal> outcome = write(ANALYST, line, stage, year, null, amount);
        if (!(outcome instanceof FieldOutcome.Saved<BigDecimal>)) {
            throw new AssertionError(outcome);
        }
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static <T> T made(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }
}
