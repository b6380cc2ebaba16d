package org.eslabon.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to the owners of good practices as rows. */
@Repository
class QuestionRepository {

    private final JdbcClient database;

    QuestionRepository(JdbcClient database) {
        this.database = database;
    }

    /** First asked first. */
    List<Question> of(PracticeId practice) {
        return database.sql("""
                        select u.*, x.name as asked_by_name, y.name as answered_by_name, o.name as answered_for_name,
                            (select group_concat(distinct c.name order by c.name separator ', ')
                                from membership m
                                    join participation t on t.organisation_id = m.organisation_id
                                    join city c on c.id = t.city_id
                                where m.person_id = u.asked_by) as asked_from
                        from practice_question u
                            join person x on x.id = u.asked_by
                            left join person y on y.id = u.answered_by
                            left join organisation o on o.id = u.answered_for
                        where u.practice_id = :practice order by u.asked_at, u.id""")
                .param("practice", practice.value())
                .query(QuestionRepository::question)
                .list();
    }

    /** The practice that is asked about; nobody else answers until the transaction ends. */
    Optional<PracticeId> lock(QuestionId id) {
        return database.sql("select practice_id from practice_question where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PracticeId::new);
    }

    void add(QuestionId id, PracticeId practice, String text, PersonId by) {
        database.sql("""
                        insert into practice_question (id, practice_id, question, asked_by, asked_at)
                        values (:id, :practice, :text, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("practice", practice.value())
                .param("text", text)
                .param("by", by.value())
                .update();
    }

    /** Says whether it had no answer yet. */
    boolean answer(QuestionId id, String text, PersonId by, OrganisationId organisation) {
        return database.sql("""
                        update practice_question set answer = :text, answered_by = :by, answered_for = :organisation,
                            answered_at = utc_timestamp(6)
                        where id = :id and answer is null""")
                        .param("id", id.value())
                        .param("text", text)
                        .param("by", by.value())
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getString("question"),
                row.getString("asked_by_name"),
                row.getString("asked_from"),
                instant(row.getObject("asked_at", LocalDateTime.class)),
                row.getString("answer"),
                row.getString("answered_by_name"),
                row.getString("answered_for_name"),
                nullable(row.getObject("answered_at", LocalDateTime.class)));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant nullable(@Nullable LocalDateTime utc) {
        return utc == null ? null : instant(utc);
    }
}
