package org.eslabon.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.exchange.PracticeRepository.Edition;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is found of good practices: in the city it comes from what is written now, whatever its state; by the readers of other
 * cities what the library shows, as it was consented to (decision 150).
 */
@Component
class PracticeSearch implements SearchSource {

    private static final String PRACTICE = "practice";

    private final JdbcClient database;

    PracticeSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PRACTICE);
    }

    /** In the library it names its city. */
    @Override
    public Set<ThingRef> touchedBy(Change change) {
        return change.of("city") && change.verb().equals("changed")
                ? in(new CityId(change.thing().id()))
                : SearchSource.super.touchedBy(change);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return new HashSet<>(database.sql("select id from practice where city_id = :city and removed_at is null")
                .param("city", city.value())
                .query((row, number) -> new ThingRef(PRACTICE, row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return database.sql("""
                        select p.id, p.city_id, p.action_id, c.name as city_name, p.created_at, p.published_at, e.*,
                            (select group_concat(concat_ws('\\n', q.question, q.answer)
                                    order by q.asked_at, q.id separator '\\n')
                                from practice_question q where q.practice_id = p.id) as questions
                        from practice p
                            join practice_edition e on e.practice_id = p.id and (e.edition = :working or p.in_library)
                            join city c on c.id = p.city_id
                        where p.removed_at is null and p.id in (:ids)""")
                .param("working", Edition.WORKING.name())
                .param("ids", ids)
                .query(PracticeSearch::item)
                .list();
    }

    private static SearchItem item(ResultSet row, int number) throws SQLException {
        PracticeId id = new PracticeId(row.getObject("id", UUID.class));
        boolean working = Edition.valueOf(row.getString("edition")) == Edition.WORKING;
        SearchItem item = new SearchItem(
                        Practice.thing(id),
                        working ? new CityId(row.getObject("city_id", UUID.class)) : SearchItem.PROGRAMME,
                        Title.of(row.getString("title")),
                        ExchangeAddresses.of(id),
                        row.getObject(working ? "created_at" : "published_at", LocalDateTime.class)
                                .toInstant(ZoneOffset.UTC))
                .saying(
                        working ? null : row.getString("city_name"),
                        row.getString("chain"),
                        row.getString("what"),
                        row.getString("context"),
                        row.getString("effect"),
                        row.getString("questions"));
        return working ? item.in(Action.thing(new ActionId(row.getObject("action_id", UUID.class)))) : item;
    }
}
