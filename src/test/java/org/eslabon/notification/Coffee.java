package org.eslabon.notification;

import java.util.List;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.security.Accounts;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A study of coffee in Cuenca with its obstacles, and inboxes in which there is nothing yet. */
@TestComponent
public class Coffee {

    public static final String ANA = AsPerson.ANALYST;
    public static final String EMILY = AsPerson.OFFICER;
    public static final String IVAN = AsPerson.RESEARCHER;
    public static final String CAROLINA = AsPerson.STRANGER;
    public static final String JORGE = "jorge.malo@acudir.example";
    public static final String TERESA = "teresa.crespo@cccuenca.example";
    public static final String MERCEDES = "mercedes.loja@cafe.example";
    public static final String LUCIA = "lucia.ferrer@caf.example";

    private final AsPerson person;
    private final JdbcClient database;
    private final Accounts accounts;
    private final Cities cities;
    private final Rights rights;
    private final Obstacles obstacles;

    Coffee(AsPerson person, JdbcClient database, Accounts accounts, Cities cities, Rights rights, Obstacles obstacles) {
        this.person = person;
        this.database = database;
        this.accounts = accounts;
        this.cities = cities;
        this.rights = rights;
        this.obstacles = obstacles;
    }

    public void emptyInboxes() {
        for (String table : List.of("trail_news", "notification", "follow", "mail_choice", "outgoing_mail")) {
            database.sql("delete from " + table).update();
        }
    }

    public CityId cuenca() {
        return person.as(ANA, () -> cities.bySlug("cuenca").id());
    }

    /** A study that nobody has made. */
    public ThingRef study() {
        StudyId id = StudyId.next();
        database.sql("insert into study (id, city_id, name, created_at) values (?, ?, ?, utc_timestamp(6))")
                .params(id.value(), cuenca().value(), "Café del Ecuador 2020")
                .update();
        return Study.thing(id);
    }

    /** An obstacle that this person has recorded. */
    public ObstacleId obstacle(String by, ThingRef study, String statement) {
        return person.as(by, () -> switch (obstacles.create(
                new NewObstacle(new StudyId(study.id()), statement, ObstacleKind.REGULATORY_DELAY))) {
            case Outcome.Done<ObstacleId> done -> done.value();
            case Outcome.Refused<ObstacleId> refused -> throw new AssertionError(refused);
        });
    }

    public ObstacleId obstacle(String by, String statement) {
        return obstacle(by, study(), statement);
    }

    public static ThingRef thing(ObstacleId id) {
        return Obstacle.thing(id);
    }

    /** So many edits of an obstacle by one person. */
    public void edit(String by, ObstacleId id, int times) {
        person.as(by, () -> {
            for (int i = 0; i < times; i++) {
                String now = obstacles.get(id).statement();
                saved(obstacles.changeStatement(id, new FieldChange<>(now, next(now))));
            }
            return null;
        });
    }

    /** The statement with its number, one higher than before. */
    private static String next(String statement) {
        String words = statement.replaceAll(" \\d+$", "");
        String number = statement.substring(words.length()).strip();
        return words + " " + (number.isEmpty() ? 0 : Integer.parseInt(number) + 1);
    }

    public PersonId id(String email) {
        return accounts.byEmail(email).orElseThrow();
    }

    /** A comment's way to call somebody. */
    public String mention(String email) {
        String name = accounts.named(List.of(id(email))).getFirst().name();
        return "@[" + name + "](" + id(email).value() + ")";
    }

    /** Lets the coordinator decide about a cell of the city's rights. */
    public void decide(Role role, Right right, Grant seen, Grant wanted) {
        CityId city = cuenca();
        person.as(JORGE, () -> saved(rights.decide(city, role, right, new FieldChange<>(seen, wanted))));
    }

    private static <T> FieldOutcome<T> saved(FieldOutcome<T> outcome) {
        if (!(outcome instanceof FieldOutcome.Saved<T>)) {
            throw new AssertionError(outcome);
        }
        return outcome;
    }
}
