package org.eslabon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of plans stand on: studies, obstacles, plans and actions, as an analyst of Cuenca writes them. */
@TestComponent
public class Cuenca {

    private final AsPerson person;
    private final JdbcClient database;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Obstacles obstacles;
    private final Plans plans;
    private final Actions actions;

    Cuenca(
            AsPerson person,
            JdbcClient database,
            Cities cities,
            Partnerships partnerships,
            Obstacles obstacles,
            Plans plans,
            Actions actions) {
        this.person = person;
        this.database = database;
        this.cities = cities;
        this.partnerships = partnerships;
        this.obstacles = obstacles;
        this.plans = plans;
        this.actions = actions;
    }

    public CityId city() {
        return city(ANALYST, "cuenca");
    }

    public CityId city(String seenBy, String slug) {
        return person.as(seenBy, () -> cities.bySlug(slug).id());
    }

    public StudyId study(CityId city, String name) {
        StudyId id = StudyId.next();
        database.sql("insert into study (id, city_id, name, created_at) values (?, ?, ?, utc_timestamp(6))")
                .params(id.value(), city.value(), name)
                .update();
        return id;
    }

    public ObstacleId obstacle(String by, StudyId study, String statement) {
        var outcome =
                person.as(by, () -> obstacles.create(new NewObstacle(study, statement, ObstacleKind.REGULATORY_DELAY)));
        return ((Outcome.Done<ObstacleId>) outcome).value();
    }

    public ObstacleId obstacle(StudyId study, String statement) {
        return obstacle(ANALYST, study, statement);
    }

    public PlanId plan(String title, StudyId study) {
        CityId city = city();
        var outcome = person.as(ANALYST, () -> plans.create(city, planned(title, study)));
        return ((FormOutcome.Done<PlanId>) outcome).value();
    }

    public static NewPlan planned(String title, StudyId study) {
        return new NewPlan(title, study, null, 2026, 2028, Area.PRODUCTIVE_TRANSFORMATION, null);
    }

    public ActionId action(PlanId plan, String title, ObstacleId... against) {
        NewAction wanted = action(title, member(ANALYST, city(), ANALYST), Set.of(against));
        var outcome = person.as(ANALYST, () -> actions.create(plan, wanted));
        return ((FormOutcome.Done<ActionId>) outcome).value();
    }

    public static NewAction action(String title, Responsible who, Set<ObstacleId> against) {
        return new NewAction(
                title,
                null,
                against,
                who.organisation(),
                who.person(),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 4, 1),
                null);
    }

    /** A member of a city's partnership, found by one who sees it. */
    public Responsible member(String seenBy, CityId city, String email) {
        Member found = person.as(seenBy, () -> partnerships.members(city)).stream()
                .filter(member -> member.person().email().equals(email))
                .findFirst()
                .orElseThrow();
        return new Responsible(found.organisation(), found.person().id());
    }

    public static Map<String, Refusal> refusals(FormOutcome<?> outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused<?>) outcome).byField();
    }
}
