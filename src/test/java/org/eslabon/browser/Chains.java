package org.eslabon.browser;

import java.util.UUID;
import java.util.function.Supplier;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Studies and obstacles of Cuenca that stand before a test begins, and what people do outside their browsers. */
@TestComponent
class Chains {

    static final String ANA = "ana.vintimilla@acudir.example";
    static final String EMILY = "emily.carter@cuenca.example";

    private final JdbcClient database;
    private final Obstacles obstacles;
    private final Cities cities;
    private final UserDetailsService people;

    Chains(JdbcClient database, Obstacles obstacles, Cities cities, UserDetailsService people) {
        this.database = database;
        this.obstacles = obstacles;
        this.cities = cities;
        this.people = people;
    }

    CityId cuenca() {
        return as(ANA, () -> cities.bySlug("cuenca").id());
    }

    /** A study with stages that has been published once. */
    StudyId study(String name, String... stages) {
        StudyId id = StudyId.next();
        UUID city = cuenca().value();
        database.sql("insert into study (id, city_id, name, created_at) values (?, ?, ?, utc_timestamp(6))")
                .params(id.value(), city, name)
                .update();
        database.sql("""
                        insert into study_version (study_id, number, status, unit_factor, flow_factor, created_at)
                        values (?, 1, 'DRAFT', 1, 1, utc_timestamp(6))""").param(id.value()).update();
        for (int i = 0; i < stages.length; i++) {
            database.sql("insert into study_stage (study_id, version, position, name) values (?, 1, ?, ?)")
                    .params(id.value(), i, stages[i])
                    .update();
        }
        return id;
    }

    ObstacleId obstacle(StudyId study, String statement, ObstacleKind kind) {
        return as(ANA, () -> switch (obstacles.create(new NewObstacle(study, statement, kind))) {
            case Outcome.Done<ObstacleId> done -> done.value();
            case Outcome.Refused<ObstacleId> refused -> throw new AssertionError(refused);
        });
    }

    <T> T as(String email, Supplier<T> action) {
        var person = people.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
