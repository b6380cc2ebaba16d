package org.eslabon.valuechain;

import java.util.List;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chains and their stages as names to choose from. */
@Repository
class ChainRepository implements StageNames {

    private final JdbcClient database;

    ChainRepository(JdbcClient database) {
        this.database = database;
    }

    List<Study> ofCity(CityId city) {
        return database.sql("select id, name from study where city_id = :city order by name, id")
                .param("city", city.value())
                .query((row, number) ->
                        new Study(new StudyId(row.getObject("id", UUID.class)), city, row.getString("name")))
                .list();
    }

    @Override
    public List<String> of(StudyId study) {
        return database.sql("""
                        select name from study_stage where study_id = :study
                            and version = (select max(version) from study_stage where study_id = :study)
                        order by position""")
                .param("study", study.value())
                .query(String.class)
                .list();
    }
}
