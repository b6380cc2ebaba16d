package org.eslabon.capacity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.notification.spi.Involved;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is invited to a round is told of it. */
@Repository
class RoundPeople implements Involved {

    private final JdbcClient database;

    RoundPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public Map<UUID, Set<PersonId>> in(Collection<UUID> things) {
        Map<UUID, Set<PersonId>> people = new HashMap<>();
        database.sql("select round_id, person_id from capacity_assessor where round_id in (:ids)")
                .param("ids", things)
                .query(row -> {
                    people.computeIfAbsent(row.getObject("round_id", UUID.class), round -> new HashSet<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        return people;
    }
}
