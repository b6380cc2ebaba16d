package org.eslabon.valuechain;

import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies as rows. */
@Repository
class StudyRepository {

    private final JdbcClient database;

    StudyRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<CityId> cityOf(StudyId study) {
        return database.sql("select city_id from study where id = :id")
                .param("id", study.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    void add(StudyId id, CityId city, String name, PersonId by) {
        database.sql("""
                        insert into study (id, city_id, name, created_by, created_at)
                        values (:id, :city, :name, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("name", name)
                .param("by", by.value())
                .update();
    }
}
