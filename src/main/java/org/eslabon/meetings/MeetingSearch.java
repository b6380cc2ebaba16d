package org.eslabon.meetings;

import static org.eslabon.meetings.UtcColumns.instant;

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
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is found of meetings, with their minutes as they stand, and of what was agreed in them. Who was invited and who came
 * is not among it.
 */
@Component
class MeetingSearch implements SearchSource {

    private static final String MEETING = "meeting";
    private static final String AGREEMENT = "agreement";

    private final JdbcClient database;

    MeetingSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MEETING, AGREEMENT);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return new HashSet<>(database.sql("""
                        select 'meeting' as kind, id from meeting where city_id = :city
                        union all select 'agreement', id from meeting_agreement
                            where city_id = :city and removed_at is null""")
                .param("city", city.value())
                .query((row, number) -> new ThingRef(row.getString("kind"), row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return kind.equals(MEETING) ? meetings(ids) : agreements(ids);
    }

    private List<SearchItem> meetings(Set<UUID> ids) {
        return database.sql("""
                        select m.id, m.city_id, m.title, m.place, m.cancelled_because, m.plan_id, m.study_id, m.created_at,
                            (select group_concat(concat_ws(', ', i.title, i.presenter)
                                    order by i.position, i.id separator '\\n')
                                from meeting_agenda_item i where i.meeting_id = m.id and i.removed_at is null) as agenda
                        from meeting m where m.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    MeetingId id = new MeetingId(row.getObject("id", UUID.class));
                    SearchItem item = new SearchItem(
                                    Meeting.thing(id),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.of(row.getString("title")),
                                    MeetingAddresses.meeting(SearchItem.CITY, id),
                                    instant(row, "created_at"))
                            .saying(
                                    row.getString("place"),
                                    row.getString("agenda"),
                                    row.getString("cancelled_because"));
                    UUID plan = row.getObject("plan_id", UUID.class);
                    UUID study = row.getObject("study_id", UUID.class);
                    if (plan != null) {
                        return item.in(Plan.thing(new PlanId(plan)));
                    }
                    return study == null ? item : item.in(Study.thing(new StudyId(study)));
                })
                .list();
    }

    private List<SearchItem> agreements(Set<UUID> ids) {
        return database.sql("""
                        select id, city_id, meeting_id, what, created_at from meeting_agreement
                        where removed_at is null and id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    MeetingId meeting = new MeetingId(row.getObject("meeting_id", UUID.class));
                    return new SearchItem(
                                    Agreement.thing(new AgreementId(row.getObject("id", UUID.class))),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.of(row.getString("what")),
                                    MeetingAddresses.agreements(SearchItem.CITY, meeting),
                                    instant(row, "created_at"))
                            .in(Meeting.thing(meeting));
                })
                .list();
    }
}
