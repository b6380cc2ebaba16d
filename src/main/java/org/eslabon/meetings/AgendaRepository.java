package org.eslabon.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items of agendas as rows. What was removed is not there. */
@Repository
class AgendaRepository {

    private final JdbcClient database;

    AgendaRepository(JdbcClient database) {
        this.database = database;
    }

    /** In their order. */
    List<AgendaItem> of(MeetingId meeting) {
        return database.sql("""
                        select * from meeting_agenda_item where meeting_id = :meeting and removed_at is null
                        order by position, created_at, id""")
                .param("meeting", meeting.value())
                .query(AgendaRepository::item)
                .list();
    }

    Optional<AgendaItem> byId(AgendaItemId id) {
        return database.sql("select * from meeting_agenda_item where id = :id and removed_at is null")
                .param("id", id.value())
                .query(AgendaRepository::item)
                .optional();
    }

    /** The meeting of an item, removed or not. */
    Optional<MeetingId> meetingOf(AgendaItemId id) {
        return database.sql("select meeting_id from meeting_agenda_item where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    /** Behind all others, those that were removed too. */
    void add(AgendaItemId id, MeetingId meeting, String title, @Nullable Integer minutes, @Nullable String presenter) {
        database.sql("""
                        insert into meeting_agenda_item (id, meeting_id, position, title, minutes, presenter, created_at)
                        select :id, :meeting, coalesce(max(position), 0) + 1, :title, :minutes, :presenter,
                            utc_timestamp(6)
                        from meeting_agenda_item where meeting_id = :meeting""")
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("title", title)
                .param("minutes", minutes)
                .param("presenter", presenter)
                .update();
    }

    void place(AgendaItemId id, int position) {
        database.sql("update meeting_agenda_item set position = :position where id = :id")
                .param("position", position)
                .param("id", id.value())
                .update();
    }

    /** Says whether that changed anything. */
    boolean setRemoved(AgendaItemId id, boolean removed) {
        String sql = removed
                ? "update meeting_agenda_item set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update meeting_agenda_item set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        return new AgendaItem(
                new AgendaItemId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("title"),
                row.getObject("minutes", Integer.class),
                row.getString("presenter"));
    }
}
