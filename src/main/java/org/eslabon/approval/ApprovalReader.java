package org.eslabon.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.approval.model.Rule;
import org.eslabon.approval.model.Vote;
import org.eslabon.partnership.Role;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests and their items; with a handful of queries, however many items there are. */
@Repository
class ApprovalReader {

    private static final String ITEMS = """
            select i.*, b.text_version as previous_version, b.figures as previous_figures, b.closed_at as previous_at
            from approval_item i left join approval_item b on b.id = i.previous_id
            """;

    private final JdbcClient database;

    ApprovalReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * Requests of a city, those with something open first, then newest first.
     *
     * @param voices the organisations whose seats the current user may use
     */
    List<ApprovalRequestSummary> ofCity(CityId city, Collection<OrganisationId> voices, int most) {
        return summaries("where r.city_id = :id", city.value(), voices, most);
    }

    /** Requests of a city with something open about which none of these organisations has given an opinion. */
    List<ApprovalRequestSummary> withoutOpinionOf(CityId city, Collection<OrganisationId> heard, int most) {
        return summaries("""
                where r.city_id = :id and exists (select * from approval_item i where i.request_id = r.id
                    and i.state = 'OPEN' and not exists (select * from approval_opinion o
                        where o.item_id = i.id and o.organisation_id in (:mine)))""", city.value(), heard, most);
    }

    Optional<ApprovalRequestSummary> request(ApprovalRequestId id, Collection<OrganisationId> voices) {
        return summaries("where r.id = :id", id.value(), voices, 1).stream().findFirst();
    }

    private List<ApprovalRequestSummary> summaries(String where, UUID id, Collection<OrganisationId> voices, int most) {
        List<UUID> mine =
                new ArrayList<>(voices.stream().map(OrganisationId::value).toList());
        if (mine.isEmpty()) {
            mine.add(new UUID(0, 0)); // no organisation has it
        }
        return database.sql("""
                        select r.*, p.title as plan_title, x.name as by_name,
                            (select count(*) from approval_item i where i.request_id = r.id) as items,
                            (select case when count(*) = 1 then min(i.title) end
                                from approval_item i where i.request_id = r.id) as only_title,
                            (select count(*) from approval_item i where i.request_id = r.id and i.state = 'OPEN') as open,
                            (select count(*) from approval_item i
                                where i.request_id = r.id and i.state = 'APPROVED') as approved,
                            (select count(distinct i.id) from approval_item i
                                join approval_step s on s.item_id = i.id and s.state = 'OPEN'
                                join approval_step_seat t on t.item_id = s.item_id and t.place = s.place
                                    and t.organisation_id in (:mine)
                                left join approval_vote v on v.item_id = t.item_id and v.place = t.place
                                    and v.organisation_id = t.organisation_id
                                where i.request_id = r.id and v.vote is null) as waiting,
                            (select group_concat(distinct o.short_name order by o.short_name separator '\n')
                                from approval_item i
                                join approval_step s on s.item_id = i.id and s.state = 'OPEN'
                                join approval_step_seat t on t.item_id = s.item_id and t.place = s.place
                                    and t.organisation_id not in (:mine)
                                join organisation o on o.id = t.organisation_id
                                left join approval_vote v on v.item_id = t.item_id and v.place = t.place
                                    and v.organisation_id = t.organisation_id
                                where i.request_id = r.id and v.vote is null) as silent,
                            (select min(s.due_at) from approval_item i
                                join approval_step s on s.item_id = i.id and s.state = 'OPEN'
                                where i.request_id = r.id) as due
                        from approval_request r
                            join action_plan p on p.id = r.plan_id
                            join person x on x.id = r.requested_by
                        """ + where + " order by open = 0, r.requested_at desc limit :most")
                .param("id", id)
                .param("mine", mine)
                .param("most", most)
                .query((row, number) -> new ApprovalRequestSummary(
                        new ApprovalRequestId(row.getObject("id", UUID.class)),
                        new CityId(row.getObject("city_id", UUID.class)),
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        row.getString("plan_title"),
                        row.getString("only_title"),
                        row.getString("note"),
                        row.getString("by_name"),
                        row.getObject("requested_at", Instant.class),
                        row.getInt("items"),
                        row.getInt("open"),
                        row.getInt("approved"),
                        row.getInt("waiting"),
                        names(row.getString("silent")),
                        row.getObject("due", Instant.class)))
                .list();
    }

    private static List<String> names(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n"));
    }

    /** What a request asks about: the plan first, then its actions by title. */
    List<ApprovalItem> items(ApprovalRequestId request) {
        return complete(
                database.sql(ITEMS + "where i.request_id = :request order by i.action_id is not null, i.title, i.id")
                        .param("request", request.value())
                        .query(ApprovalReader::item)
                        .list());
    }

    List<ApprovalItem> items(Collection<ApprovalItemId> ids) {
        return complete(database.sql(ITEMS + "where i.id in (:ids) order by i.id")
                .param("ids", ids.stream().map(ApprovalItemId::value).toList())
                .query(ApprovalReader::item)
                .list());
    }

    /** All that was ever asked about a plan or an action, newest first. */
    List<ApprovalItem> items(Subject subject) {
        return complete(database.sql(ITEMS + """
                        join approval_request r on r.id = i.request_id
                        where i.plan_id = :plan and i.action_id <=> :action order by r.requested_at desc""")
                .param("plan", subject.plan().value())
                .param(
                        "action",
                        subject.action() == null ? null : subject.action().value())
                .query(ApprovalReader::item)
                .list());
    }

    private List<ApprovalItem> complete(List<ApprovalItem> items) {
        if (items.isEmpty()) {
            return items;
        }
        List<UUID> ids = items.stream().map(item -> item.id().value()).toList();
        Map<ApprovalItemId, Map<Integer, ApprovalStep>> steps = new HashMap<>();
        database.sql("""
                        select s.*, t.organisation_id, t.role, o.short_name, v.vote, v.reason, v.at, x.name as person
                        from approval_step s
                            join approval_step_seat t on t.item_id = s.item_id and t.place = s.place
                            join organisation o on o.id = t.organisation_id
                            left join approval_vote v on v.item_id = t.item_id and v.place = t.place
                                and v.organisation_id = t.organisation_id
                            left join person x on x.id = v.person_id
                        where s.item_id in (:ids) order by s.item_id, s.place, o.short_name""").param("ids", ids).query(row -> {
            int place = row.getInt("place");
            ApprovalStep step = step(row);
            steps.computeIfAbsent(
                            new ApprovalItemId(row.getObject("item_id", UUID.class)), key -> new LinkedHashMap<>())
                    .computeIfAbsent(place, key -> step)
                    .seats()
                    .add(seat(row));
        });
        Map<ApprovalItemId, List<TechnicalOpinion>> opinions = new HashMap<>();
        database.sql("""
                        select q.*, o.short_name, x.name as person from approval_opinion q
                            join organisation o on o.id = q.organisation_id
                            join person x on x.id = q.person_id
                        where q.item_id in (:ids) order by q.at, q.id""").param("ids", ids).query(row -> {
            opinions.computeIfAbsent(new ApprovalItemId(row.getObject("item_id", UUID.class)), key -> new ArrayList<>())
                    .add(new TechnicalOpinion(
                            row.getString("short_name"),
                            row.getString("person"),
                            Opinion.valueOf(row.getString("opinion")),
                            row.getString("text"),
                            row.getObject("at", Instant.class)));
        });
        return items.stream()
                .map(item -> item.with(
                        List.copyOf(steps.getOrDefault(item.id(), Map.of()).values()),
                        opinions.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static ApprovalItem item(ResultSet row, int number) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        return new ApprovalItem(
                new ApprovalItemId(row.getObject("id", UUID.class)),
                new ApprovalRequestId(row.getObject("request_id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                new Subject(
                        new PlanId(row.getObject("plan_id", UUID.class)), action == null ? null : new ActionId(action)),
                row.getString("title"),
                row.getLong("text_version"),
                FigureJson.read(row.getString("figures")),
                previous(row),
                ItemState.valueOf(row.getString("state")),
                row.getObject("closed_at", Instant.class),
                List.of(),
                List.of());
    }

    private static ApprovalItem.@Nullable Previous previous(ResultSet row) throws SQLException {
        UUID id = row.getObject("previous_id", UUID.class);
        return id == null
                ? null
                : new ApprovalItem.Previous(
                        new ApprovalItemId(id),
                        row.getLong("previous_version"),
                        FigureJson.read(row.getString("previous_figures")),
                        row.getObject("previous_at", Instant.class));
    }

    /** A step without its seats. */
    private static ApprovalStep step(ResultSet row) throws SQLException {
        return new ApprovalStep(
                row.getInt("place"),
                row.getString("body_name"),
                BodyKind.valueOf(row.getString("body_kind")),
                Rule.valueOf(row.getString("rule")),
                row.getObject("quorum", Integer.class),
                row.getObject("days", Integer.class),
                StepState.valueOf(row.getString("state")),
                row.getObject("opened_at", Instant.class),
                row.getObject("due_at", Instant.class),
                row.getObject("closed_at", Instant.class),
                new ArrayList<>());
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String vote = row.getString("vote");
        return new Seat(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("short_name"),
                Role.valueOf(row.getString("role")),
                vote == null ? null : Vote.valueOf(vote),
                row.getString("person"),
                row.getString("reason"),
                row.getObject("at", Instant.class));
    }
}
