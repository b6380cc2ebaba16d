package org.eslabon.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.notification.spi.Involved;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers for an action is told of it. */
@Repository
class ActionPeople implements Involved {

    private final JdbcClient database;

    ActionPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public Map<UUID, Set<PersonId>> in(Collection<UUID> things) {
        Map<UUID, Set<PersonId>> people = new HashMap<>();
        database.sql("select id, person_id from action where id in (:ids)")
                .param("ids", things)
                .query(row -> {
                    people.put(
                            row.getObject("id", UUID.class),
                            Set.of(new PersonId(row.getObject("person_id", UUID.class))));
                });
        return people;
    }
}
