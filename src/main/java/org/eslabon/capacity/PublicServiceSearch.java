package org.eslabon.capacity;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is found of public services and their procedures. */
@Component
class PublicServiceSearch implements SearchSource {

    private static final String SERVICE = "public-service";

    private final JdbcClient database;

    PublicServiceSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SERVICE);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return new HashSet<>(database.sql("select id from public_service where city_id = :city and removed_at is null")
                .param("city", city.value())
                .query((row, number) -> new ThingRef(SERVICE, row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return database.sql("""
                        select s.id, s.city_id, s.name, s.purpose, s.unit, s.created_at,
                            (select group_concat(concat_ws(', ', t.title, t.office, t.document_names)
                                    order by t.position separator '\\n')
                                from procedure_step t where t.service_id = s.id and t.removed_at is null) as steps
                        from public_service s where s.removed_at is null and s.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    PublicServiceId id = new PublicServiceId(row.getObject("id", UUID.class));
                    return new SearchItem(
                                    PublicService.thing(id),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.of(row.getString("name")),
                                    PublicServiceAddresses.of(SearchItem.CITY, id),
                                    row.getObject("created_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC))
                            .saying(row.getString("purpose"), row.getString("unit"), row.getString("steps"));
                })
                .list();
    }
}
