package org.eslabon.valuechain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.partnership.City;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What can be compared, over the borders of cities. */
@Repository
class ComparisonRepository {

    private final JdbcClient database;

    ComparisonRepository(JdbcClient database) {
        this.database = database;
    }

    record VersionRow(
            StudyId study,
            CityId city,
            int version,
            boolean latest,
            boolean published,
            String name,
            @Nullable String country,
            @Nullable String commodity,
            @Nullable Integer year,
            @Nullable String currency) {

        ComparableStudy in(City place) {
            return new ComparableStudy(
                    study,
                    version,
                    latest,
                    published,
                    name,
                    place,
                    country == null ? place.country() : country,
                    commodity,
                    year,
                    currency);
        }
    }

    record Obstacles(int open, int closed) {}

    List<VersionRow> versionsIn(Collection<CityId> cities) {
        if (cities.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select s.id, s.city_id, s.name, v.number, v.status, v.country_code, v.commodity, v.reference_year, v.currency,
                            v.number = (select max(x.number) from study_version x where x.study_id = s.id) as latest
                        from study s join study_version v on v.study_id = s.id join city c on c.id = s.city_id
                        where s.city_id in (:cities) order by c.name, s.name, s.id, v.number desc""")
                .param("cities", cities.stream().map(CityId::value).toList())
                .query((row, number) -> new VersionRow(
                        new StudyId(row.getObject("id", UUID.class)),
                        new CityId(row.getObject("city_id", UUID.class)),
                        row.getInt("number"),
                        row.getBoolean("latest"),
                        row.getString("status").equals("PUBLISHED"),
                        row.getString("name"),
                        row.getString("country_code"),
                        row.getString("commodity"),
                        row.getObject("reference_year", Integer.class),
                        row.getString("currency")))
                .list();
    }

    Map<StudyId, Obstacles> obstacles(Collection<StudyId> studies) {
        if (studies.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select study_id, sum(status in ('RESOLVED', 'DISMISSED')) as closed, count(*) as recorded
                        from obstacle where study_id in (:studies) group by study_id""")
                .param(
                        "studies",
                        studies.stream().map(StudyId::value).distinct().toList())
                .query((row, number) -> Map.entry(
                        new StudyId(row.getObject("study_id", UUID.class)),
                        new Obstacles(row.getInt("recorded") - row.getInt("closed"), row.getInt("closed"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
