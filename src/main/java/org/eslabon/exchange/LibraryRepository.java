package org.eslabon.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.exchange.PracticeRepository.Edition;
import org.eslabon.exchange.model.Standing;
import org.eslabon.exchange.model.State;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Area;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of good practices, and what began as a copy of them. */
@Repository
class LibraryRepository {

    private static final int MOST = 300;
    private static final int MOST_WORDS = 8;

    /** An action that is gone, or its plan, is no reuse any more. */
    private static final String LIVING_REUSES = """
            from practice_reuse r
                join action b on b.id = r.action_id and b.removed_at is null
                join action_plan q on q.id = b.plan_id and q.removed_at is null
            where r.practice_id = \
            """;

    private static final String SUMMARIES = """
            select p.id, p.state, p.in_library, e.title, left(e.what, 400) as what, e.area, e.chain, e.cost, e.currency,
                c.name as city_name, o.name as owner_name, a.status = 'COMPLETED' as finished,
                (select count(*) %s p.id) as reuses
            from practice p
                join practice_edition e on e.practice_id = p.id and e.edition = :edition
                join city c on c.id = p.city_id
                join organisation o on o.id = p.owner_id
                join action a on a.id = p.action_id
            where p.removed_at is null and\s""".formatted(LIVING_REUSES);

    private final JdbcClient database;

    LibraryRepository(JdbcClient database) {
        this.database = database;
    }

    List<PracticeSummary> find(PracticeFilter filter) {
        StringBuilder sql = new StringBuilder(SUMMARIES).append("p.in_library");
        Map<String, Object> values = new HashMap<>();
        int number = 0;
        for (String word : words(filter.words())) {
            sql.append(
                            " and concat_ws(' ', e.title, e.what, e.context, e.effect) collate utf8mb4_unicode_ci like :word")
                    .append(number);
            values.put("word" + number++, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        narrow(sql, values, "c.slug = :city", "city", filter.city());
        narrow(
                sql,
                values,
                "e.area = :area",
                "area",
                filter.area() == null ? null : filter.area().name());
        narrow(sql, values, "e.chain = :chain", "chain", filter.chain());
        if (filter.from() != null || filter.to() != null) {
            narrow(sql, values, "e.currency = :currency", "currency", filter.currency());
        }
        narrow(sql, values, "e.cost >= :from", "from", filter.from());
        narrow(sql, values, "e.cost <= :to", "to", filter.to());
        narrow(sql, values, "(a.status = 'COMPLETED') = :finished", "finished", filter.finished());
        sql.append(filter.mostReused() ? " order by reuses desc, " : " order by ")
                .append("p.published_at desc, p.id limit ")
                .append(MOST);
        return database.sql(sql.toString())
                .param("edition", Edition.LIBRARY.name())
                .params(values)
                .query(LibraryRepository::summary)
                .list();
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(text.strip().split("\\s+")).stream().limit(MOST_WORDS).toList();
    }

    LibraryChoices choices() {
        Map<String, String> cities = new LinkedHashMap<>();
        database.sql("""
                        select distinct c.slug, c.name from practice p join city c on c.id = p.city_id
                        where p.in_library order by c.name""").query(row -> {
            cities.put(row.getString("slug"), row.getString("name"));
        });
        return new LibraryChoices(cities, distinct("chain"), distinct("currency"));
    }

    private List<String> distinct(String column) {
        return database.sql("select distinct " + column + " from practice_edition where edition = 'LIBRARY' and "
                        + column + " is not null order by " + column)
                .query(String.class)
                .list();
    }

    /** What is written in these cities now, whatever its state, by what was begun last. */
    List<PracticeSummary> ofCities(Collection<CityId> cities) {
        return cities.isEmpty()
                ? List.of()
                : working("p.city_id in (:cities) order by p.created_at desc, p.id", Map.of("cities", ids(cities)));
    }

    /** Those that wait for the consent of one of these organisations. */
    List<PracticeSummary> asking(CityId city, Collection<OrganisationId> owners) {
        return owners.isEmpty()
                ? List.of()
                : working(
                        "p.city_id = :city and p.state = 'ASKED' and p.owner_id in (:owners) order by p.created_at, p.id",
                        Map.of(
                                "city",
                                city.value(),
                                "owners",
                                owners.stream().map(OrganisationId::value).toList()));
    }

    /** Those of these organisations with a question that nobody has answered. */
    List<PracticeSummary> questioned(CityId city, Collection<OrganisationId> owners) {
        return owners.isEmpty()
                ? List.of()
                : working(
                        """
                        p.city_id = :city and p.owner_id in (:owners) and exists (
                            select * from practice_question u where u.practice_id = p.id and u.answer is null)
                        order by p.created_at, p.id""",
                        Map.of(
                                "city",
                                city.value(),
                                "owners",
                                owners.stream().map(OrganisationId::value).toList()));
    }

    Optional<PracticeSummary> ofAction(ActionId action) {
        return working("p.action_id = :action", Map.of("action", action.value())).stream()
                .findFirst();
    }

    private List<PracticeSummary> working(String where, Map<String, ?> values) {
        return database.sql(SUMMARIES + where)
                .param("edition", Edition.WORKING.name())
                .params(values)
                .query(LibraryRepository::summary)
                .list();
    }

    /** The plans of these cities that can still be added to, by city and title. */
    List<PlanChoice> plans(Collection<CityId> cities) {
        return cities.isEmpty()
                ? List.of()
                : database.sql("""
                        select p.id, p.title, c.slug, c.name from action_plan p join city c on c.id = p.city_id
                        where p.city_id in (:cities) and p.removed_at is null
                            and p.status not in ('REJECTED', 'COMPLETED')
                        order by c.name, p.title, p.id""")
                        .param("cities", ids(cities))
                        .query((row, number) -> new PlanChoice(
                                new PlanId(row.getObject("id", UUID.class)),
                                row.getString("title"),
                                row.getString("slug"),
                                row.getString("name")))
                        .list();
    }

    void addReuse(PracticeId practice, ActionId action, CityId city, String title, PersonId by) {
        database.sql("""
                        insert into practice_reuse (action_id, city_id, practice_id, title, copied_by, copied_at)
                        values (:action, :city, :practice, :title, :by, utc_timestamp(6))""")
                .param("action", action.value())
                .param("city", city.value())
                .param("practice", practice.value())
                .param("title", title)
                .param("by", by.value())
                .update();
    }

    /** The cities of the reuses, a line for each reuse, by name. */
    List<String> reusedIn(PracticeId practice) {
        return database.sql("select c.name from city c join (select r.city_id " + LIVING_REUSES
                        + " :practice) used on used.city_id = c.id order by c.name")
                .param("practice", practice.value())
                .query(String.class)
                .list();
    }

    /**
     * What an action was copied from.
     *
     * @param title as it was called then
     */
    record Copied(PracticeId practice, String title) {}

    Optional<Copied> copied(ActionId action) {
        return database.sql("select practice_id, title from practice_reuse where action_id = :action")
                .param("action", action.value())
                .query((row, number) ->
                        new Copied(new PracticeId(row.getObject("practice_id", UUID.class)), row.getString("title")))
                .optional();
    }

    private static List<UUID> ids(Collection<CityId> cities) {
        return cities.stream().map(CityId::value).toList();
    }

    private static PracticeSummary summary(ResultSet row, int number) throws SQLException {
        return new PracticeSummary(
                new PracticeId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("what"),
                row.getString("city_name"),
                row.getString("owner_name"),
                Area.valueOf(row.getString("area")),
                row.getString("chain"),
                row.getBigDecimal("cost"),
                Currency.getInstance(row.getString("currency")),
                row.getBoolean("finished"),
                new Standing(State.valueOf(row.getString("state")), row.getBoolean("in_library")),
                row.getInt("reuses"));
    }
}
