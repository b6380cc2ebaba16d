package org.eslabon.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.security.Accounts;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A plan of Cuenca with thirty actions, and as many people of its partnership as wanted, spread over its organisations;
 * all with the password of the demonstration.
 */
record BusyPlan(String planAddress, String actionAddress, List<String> people) {

    static final String PLAN = "Cafe sin demoras";
    static final String ACTION = "Ventanilla unica de exportacion";
    static final String ANALYST = AsPerson.ANALYST;
    static final String OFFICER = AsPerson.OFFICER;

    private static final int ACTIONS = 30;

    static BusyPlan make(ApplicationContext context, int people) {
        AsPerson person = context.getBean(AsPerson.class);
        CityId city = person.as(
                ANALYST, () -> context.getBean(Cities.class).bySlug("cuenca").id());
        StudyId study = study(context, city);
        ObstacleId obstacle = done(person.as(
                ANALYST,
                () -> context.getBean(Obstacles.class)
                        .create(new NewObstacle(study, "Permits take eleven weeks", ObstacleKind.REGULATORY_DELAY))));
        PlanId plan = made(person.as(
                ANALYST,
                () -> context.getBean(Plans.class)
                        .create(
                                city,
                                new NewPlan(PLAN, study, null, 2026, 2028, Area.PRODUCTIVE_TRANSFORMATION, null))));
        List<Member> members =
                person.as(ANALYST, () -> context.getBean(Partnerships.class).members(city));
        ActionId first = null;
        for (int i = 0; i < ACTIONS; i++) {
            NewAction wanted = action(i == 0 ? ACTION : "Action " + i, members.get(i % members.size()), obstacle);
            ActionId made =
                    made(person.as(ANALYST, () -> context.getBean(Actions.class).create(plan, wanted)));
            first = first == null ? made : first;
        }
        List<String> emails = IntStream.range(0, people)
                .mapToObj(i -> enrolled(context, i, members.get(i % members.size())))
                .toList();
        return new BusyPlan(PlanAddresses.plan("cuenca", plan), PlanAddresses.action("cuenca", plan, first), emails);
    }

    private static StudyId study(ApplicationContext context, CityId city) {
        StudyId id = StudyId.next();
        context.getBean(JdbcClient.class)
                .sql("insert into study (id, city_id, name, created_at) values (?, ?, 'Cafe', utc_timestamp(6))")
                .params(id.value(), city.value())
                .update();
        return id;
    }

    private static NewAction action(String title, Member who, ObstacleId against) {
        return new NewAction(
                title,
                "What is done, in a few words.",
                Set.of(against),
                who.organisation(),
                who.person().id(),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 9, 30),
                LocalDate.of(2026, 12, 1),
                null);
    }

    /** With the password of a colleague, for hashing one for each would take longer than the measurement. */
    private static String enrolled(ApplicationContext context, int number, Member colleague) {
        String email = "person" + number + "@bench.example";
        PersonId id = context.getBean(Accounts.class)
                .create(email, "Person " + number, Locale.ENGLISH, "America/Guayaquil", false);
        JdbcClient database = context.getBean(JdbcClient.class);
        database.sql("""
                        update person set password_hash = (select password_hash from person where email = ?)
                        where id = ?""").params(ANALYST, id.value()).update();
        database.sql("""
                        insert into membership (person_id, organisation_id, position, since)
                        values (?, ?, '', utc_timestamp(6))""").params(id.value(), colleague.organisation().value()).update();
        return email;
    }

    private static <T> T made(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
