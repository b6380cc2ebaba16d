package org.eslabon.approval;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanId;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is found of the bodies that decide, and of what is asked of them: what it was called then, and what was said about it. */
@Component
class ApprovalSearch implements SearchSource {

    private static final String REQUEST = "approval";
    private static final String BODY = "approval-body";

    private final JdbcClient database;

    ApprovalSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(REQUEST, BODY);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return new HashSet<>(database.sql("""
                        select 'approval' as kind, id from approval_request where city_id = :city
                        union all select 'approval-body', id from approval_body
                            where city_id = :city and removed_at is null""")
                .param("city", city.value())
                .query((row, number) -> new ThingRef(row.getString("kind"), row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return kind.equals(REQUEST) ? requests(ids) : bodies(ids);
    }

    /** A plan and its actions are found before what was asked about them. */
    private List<SearchItem> requests(Set<UUID> ids) {
        return database.sql("""
                        select r.id, r.city_id, r.plan_id, r.note, r.requested_at,
                            (select group_concat(i.title order by i.action_id is not null, i.title, i.id separator ' · ')
                                from approval_item i where i.request_id = r.id) as titles,
                            (select group_concat(o.text order by o.at, o.id separator '\\n')
                                from approval_opinion o join approval_item i on i.id = o.item_id
                                where i.request_id = r.id) as opinions,
                            (select group_concat(v.reason order by v.at, v.item_id, v.organisation_id separator '\\n')
                                from approval_vote v join approval_item i on i.id = v.item_id
                                where i.request_id = r.id) as reasons
                        from approval_request r where r.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    ApprovalRequestId id = new ApprovalRequestId(row.getObject("id", UUID.class));
                    return new SearchItem(
                                    ApprovalRequestSummary.thing(id),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.of(row.getString("titles")),
                                    ApprovalAddresses.request(SearchItem.CITY, id),
                                    row.getObject("requested_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC))
                            .nameless()
                            .saying(row.getString("note"), row.getString("opinions"), row.getString("reasons"))
                            .in(Plan.thing(new PlanId(row.getObject("plan_id", UUID.class))));
                })
                .list();
    }

    private List<SearchItem> bodies(Set<UUID> ids) {
        return database.sql("select id, city_id, name from approval_body where removed_at is null and id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> new SearchItem(
                        ApprovalBody.thing(new ApprovalBodyId(row.getObject("id", UUID.class))),
                        new CityId(row.getObject("city_id", UUID.class)),
                        Title.of(row.getString("name")),
                        ApprovalAddresses.bodies(SearchItem.CITY),
                        null))
                .list();
    }
}
