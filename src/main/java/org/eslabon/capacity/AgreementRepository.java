package org.eslabon.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.capacity.model.Answer;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sessions have agreed, as rows. */
@Repository
class AgreementRepository {

    /** The columns of an agreement that are edited one by one. */
    enum Column {
        AGREED,
        TARGET,
        REASON
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;

    AgreementRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Map<IndicatorId, Agreement> of(RoundId round) {
        Map<IndicatorId, Agreement> found = new HashMap<>();
        database.sql("select * from capacity_agreement where round_id = :round")
                .param("round", round.value())
                .query(row -> {
                    Agreement one = agreement(row);
                    found.put(one.indicator(), one);
                });
        return found;
    }

    Agreement of(RoundId round, IndicatorId indicator) {
        return database.sql("select * from capacity_agreement where round_id = :round and indicator_id = :indicator")
                .param("round", round.value())
                .param("indicator", indicator.value())
                .query((row, number) -> agreement(row))
                .single();
    }

    /** Lays an empty agreement out for each indicator that has none. */
    void layOut(Round round, Collection<IndicatorId> indicators) {
        Set<IndicatorId> missing = new HashSet<>(indicators);
        missing.removeAll(of(round.id()).keySet());
        List<Object[]> rows = missing.stream()
                .map(indicator -> new Object[] {
                    CapacityGapId.next().value(),
                    round.id().value(),
                    round.city().value(),
                    round.catalogue().value(),
                    indicator.value()
                })
                .toList();
        batches.batchUpdate("""
                insert into capacity_agreement (id, round_id, city_id, catalogue_id, indicator_id)
                values (?, ?, ?, ?, ?)""", rows);
    }

    /** Writes a column if it still holds what was seen; says whether it did. */
    boolean set(RoundId round, IndicatorId indicator, Column column, @Nullable Object seen, @Nullable Object wanted) {
        String name = column.name().toLowerCase();
        return database.sql("update capacity_agreement set " + name + " = :wanted "
                                + "where round_id = :round and indicator_id = :indicator and " + name + " <=> :seen")
                        .param("wanted", wanted)
                        .param("round", round.value())
                        .param("indicator", indicator.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** What rounds of the city have agreed, newest round first. */
    List<CapacityGap> ofCity(CityId city) {
        return gaps("r.city_id = :of and g.agreed is not null and g.target is not null", city.value());
    }

    /** The same, whether or not a target was set. */
    List<CapacityGap> answersOf(CityId city) {
        return gaps("r.city_id = :of and g.agreed is not null", city.value());
    }

    List<CapacityGap> ofRound(RoundId round) {
        return gaps("r.id = :of and g.agreed is not null and g.target is not null", round.value());
    }

    /** Those of the city among these, in no order. */
    List<CapacityGap> byId(CityId city, Collection<CapacityGapId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return gaps(
                "r.city_id = :of and g.id in (:ids)",
                city.value(),
                ids.stream().map(CapacityGapId::value).toList());
    }

    private List<CapacityGap> gaps(String which, UUID of) {
        return gaps(which, of, List.of());
    }

    private List<CapacityGap> gaps(String which, UUID of, List<UUID> ids) {
        record Row(CapacityGap gap, UUID dimension, UUID indicator) {}
        List<Row> rows = database.sql(
                        """
                        select g.*, r.subject, r.held_on, i.code, i.weight, i.dimension_id from capacity_agreement g
                            join capacity_round r on r.id = g.round_id and r.removed_at is null
                            join capacity_indicator i on i.id = g.indicator_id
                            join capacity_dimension d on d.id = i.dimension_id
                        where\s""" + which + " order by r.held_on desc, r.created_at desc, r.id, d.position, i.position")
                .param("of", of)
                .param("ids", ids)
                .query((row, number) -> {
                    Agreement agreement = agreement(row);
                    return new Row(
                            new CapacityGap(
                                    agreement.id(),
                                    new RoundId(row.getObject("round_id", UUID.class)),
                                    row.getString("subject"),
                                    row.getObject("held_on", LocalDate.class),
                                    row.getString("code"),
                                    Wording.NONE,
                                    Wording.NONE,
                                    agreement.agreed(),
                                    agreement.target(),
                                    row.getBigDecimal("weight")),
                            row.getObject("dimension_id", UUID.class),
                            row.getObject("indicator_id", UUID.class));
                })
                .list();
        Set<UUID> subjects = new HashSet<>();
        rows.forEach(row -> {
            subjects.add(row.dimension());
            subjects.add(row.indicator());
        });
        Map<UUID, Wording> names = names(subjects);
        List<CapacityGap> gaps = new ArrayList<>();
        for (Row row : rows) {
            CapacityGap gap = row.gap();
            gaps.add(new CapacityGap(
                    gap.id(),
                    gap.round(),
                    gap.subject(),
                    gap.heldOn(),
                    gap.code(),
                    names.getOrDefault(row.dimension(), Wording.NONE),
                    names.getOrDefault(row.indicator(), Wording.NONE),
                    gap.agreed(),
                    gap.target(),
                    gap.weight()));
        }
        return gaps;
    }

    private Map<UUID, Wording> names(Set<UUID> subjects) {
        Map<UUID, Wording> names = new HashMap<>();
        if (!subjects.isEmpty()) {
            database.sql("select * from capacity_text where item = 'NAME' and subject_id in (:subjects)")
                    .param("subjects", subjects)
                    .query(row -> {
                        String language = row.getString("language");
                        String text = row.getString("text");
                        names.merge(
                                row.getObject("subject_id", UUID.class),
                                new Wording(Map.of(language, text)),
                                (before, more) -> before.with(language, text));
                    });
        }
        return names;
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        String agreed = row.getString("agreed");
        int target = row.getInt("target");
        return new Agreement(
                new CapacityGapId(row.getObject("id", UUID.class)),
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                agreed == null ? null : Answer.valueOf(agreed),
                target == 0 ? null : target,
                row.getString("reason"));
    }
}
