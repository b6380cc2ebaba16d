package org.eslabon.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eslabon.capacity.model.Answer;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores as rows. */
@Repository
class ScoreRepository {

    /** The columns of a score that its assessor writes. */
    enum Column {
        ANSWER,
        EVIDENCE,
        LINK
    }

    private final JdbcClient database;

    ScoreRepository(JdbcClient database) {
        this.database = database;
    }

    Map<IndicatorId, OwnScore> of(AssessorId assessor) {
        Map<IndicatorId, OwnScore> scores = new HashMap<>();
        database.sql("select * from capacity_score where assessor_id = :assessor")
                .param("assessor", assessor.value())
                .query(row -> {
                    scores.put(new IndicatorId(row.getObject("indicator_id", UUID.class)), own(row));
                });
        return scores;
    }

    /** How many answers a person has given in each round of a city to which she is invited. */
    Map<RoundId, Integer> answeredBy(CityId city, PersonId person) {
        Map<RoundId, Integer> answered = new HashMap<>();
        database.sql("""
                        select a.round_id, count(s.answer) as answered from capacity_assessor a
                            left join capacity_score s on s.assessor_id = a.id
                        where a.city_id = :city and a.person_id = :person group by a.round_id""")
                .param("city", city.value())
                .param("person", person.value())
                .query(row -> {
                    answered.put(new RoundId(row.getObject("round_id", UUID.class)), row.getInt("answered"));
                });
        return answered;
    }

    OwnScore of(AssessorId assessor, IndicatorId indicator) {
        return database.sql("select * from capacity_score where assessor_id = :assessor and indicator_id = :indicator")
                .param("assessor", assessor.value())
                .param("indicator", indicator.value())
                .query((row, number) -> own(row))
                .optional()
                .orElse(OwnScore.NONE);
    }

    /** All answers of a round; what is only evidence so far is not among them. */
    List<SeenScore> ofRound(RoundId round, Map<AssessorId, Assessor> assessors) {
        return database.sql("select * from capacity_score where round_id = :round and answer is not null")
                .param("round", round.value())
                .query((row, number) -> {
                    OwnScore score = own(row);
                    return new SeenScore(
                            Objects.requireNonNull(
                                    assessors.get(new AssessorId(row.getObject("assessor_id", UUID.class)))),
                            new IndicatorId(row.getObject("indicator_id", UUID.class)),
                            Answer.valueOf(row.getString("answer")),
                            score.evidence(),
                            score.link(),
                            row.getBoolean("late"));
                })
                .list();
    }

    /** Makes sure that there is a row to write in. */
    void begin(AssessorId assessor, Round round, IndicatorId indicator) {
        boolean there = database.sql("""
                        select count(*) from capacity_score
                        where assessor_id = :assessor and indicator_id = :indicator""")
                        .param("assessor", assessor.value())
                        .param("indicator", indicator.value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!there) {
            database.sql("""
                            insert into capacity_score (assessor_id, indicator_id, round_id, catalogue_id, changed_at)
                            values (:assessor, :indicator, :round, :catalogue, utc_timestamp(6))
                            on duplicate key update changed_at = changed_at""")
                    .param("assessor", assessor.value())
                    .param("indicator", indicator.value())
                    .param("round", round.id().value())
                    .param("catalogue", round.catalogue().value())
                    .update();
        }
    }

    /** Writes a column if it still holds what was seen; says whether it did. */
    boolean set(
            AssessorId assessor,
            IndicatorId indicator,
            Column column,
            @Nullable String seen,
            @Nullable String wanted,
            boolean late) {
        String name = column.name().toLowerCase();
        return database.sql("update capacity_score set " + name + " = :wanted, late = late or :late, "
                                + "changed_at = utc_timestamp(6) "
                                + "where assessor_id = :assessor and indicator_id = :indicator and " + name
                                + " <=> :seen")
                        .param("wanted", wanted)
                        .param("late", late)
                        .param("assessor", assessor.value())
                        .param("indicator", indicator.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** What has been answered by now is about to be seen by others. */
    void seal(RoundId round) {
        database.sql(
                        "update capacity_score set sealed = true where round_id = :round and answer is not null and not sealed")
                .param("round", round.value())
                .update();
    }

    int answers(RoundId round) {
        return database.sql("select count(answer) from capacity_score where round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    private static OwnScore own(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new OwnScore(
                answer == null ? null : Answer.valueOf(answer),
                row.getString("evidence"),
                row.getString("link"),
                row.getBoolean("sealed"));
    }
}
