package org.eslabon.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.partnership.Role;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds and their assessors as rows. What was removed is not there. */
@Repository
class RoundRepository {

    private static final String FROM = """
             from capacity_round r
                join person x on x.id = r.created_by
                left join organisation o on o.id = r.organisation_id
            where r.removed_at is null and r.\
            """;
    private static final String SELECT =
            "select r.*, x.name as created_by_name, o.short_name as organisation_name" + FROM;

    private final JdbcClient database;

    RoundRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Round> byId(RoundId id) {
        return database.sql(SELECT + "id = :id")
                .param("id", id.value())
                .query(RoundRepository::round)
                .optional();
    }

    /** The city of a round, removed or not. */
    Optional<CityId> cityOf(RoundId id) {
        return database.sql("select city_id from capacity_round where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    boolean none() {
        return database.sql("select count(*) from capacity_round")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Newest first. */
    List<RoundSummary> ofCity(CityId city) {
        return database.sql("""
                        select r.*, x.name as created_by_name, o.short_name as organisation_name,
                            (select count(*) from capacity_indicator i where i.catalogue_id = r.catalogue_id) as indicators,
                            (select count(*) from capacity_assessor a where a.round_id = r.id) as assessors,
                            (select count(s.answer) from capacity_score s where s.round_id = r.id) as answered,
                            (select count(*) from capacity_assessor a where a.round_id = r.id
                                and (select count(s.answer) from capacity_score s where s.assessor_id = a.id)
                                    < (select count(*) from capacity_indicator i where i.catalogue_id = r.catalogue_id))
                                as behind,
                            (select count(g.agreed) from capacity_agreement g where g.round_id = r.id) as agreed
                        """ + FROM + "city_id = :city order by r.held_on desc, r.created_at desc, r.id")
                .param("city", city.value())
                .query((row, number) -> new RoundSummary(
                        round(row, number),
                        row.getInt("indicators"),
                        row.getInt("assessors"),
                        row.getInt("answered"),
                        row.getInt("behind"),
                        row.getInt("agreed")))
                .list();
    }

    /** All rounds of the city about this subject, however it is capitalised, oldest first. */
    List<Round> about(CityId city, String subject) {
        return database.sql(SELECT + "city_id = :city and lower(r.subject) = lower(:subject) "
                        + "order by r.held_on, r.created_at, r.id")
                .param("city", city.value())
                .param("subject", subject)
                .query(RoundRepository::round)
                .list();
    }

    /** All rounds about a service of the register, newest first. */
    List<Round> about(PublicServiceId service) {
        return database.sql(SELECT + "service_id = :service order by r.held_on desc, r.created_at desc, r.id")
                .param("service", service.value())
                .query(RoundRepository::round)
                .list();
    }

    void add(RoundId id, CityId city, CatalogueId catalogue, NewRound round, PersonId by) {
        database.sql("""
                        insert into capacity_round (id, city_id, catalogue_id, subject, organisation_id, service_id, kind,
                            held_on, created_by, created_at)
                        values (:id, :city, :catalogue, :subject, :organisation, :service, :kind, :held, :by,
                            utc_timestamp(6))""")
                .param(
                        "service",
                        round.service() == null ? null : round.service().value())
                .param("id", id.value())
                .param("city", city.value())
                .param("catalogue", catalogue.value())
                .param("subject", round.subject())
                .param(
                        "organisation",
                        round.organisation() == null
                                ? null
                                : round.organisation().value())
                .param("kind", round.kind() == null ? null : round.kind().name())
                .param("held", round.heldOn())
                .param("by", by.value())
                .update();
    }

    /** Lets nobody else change the round, or score in it, until the transaction ends. */
    void lock(RoundId id) {
        database.sql("select id from capacity_round where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Lets nobody close or open the round until the transaction ends; others may score meanwhile. */
    void hold(RoundId id) {
        database.sql("select id from capacity_round where id = :id lock in share mode")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void setState(RoundId id, RoundState state) {
        database.sql("update capacity_round set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void setShown(RoundId id, IndicatorId indicator) {
        database.sql("update capacity_round set shown_id = :indicator where id = :id")
                .param("indicator", indicator.value())
                .param("id", id.value())
                .update();
    }

    boolean setSubject(RoundId id, @Nullable String seen, @Nullable String wanted) {
        return database.sql("update capacity_round set subject = :wanted where id = :id and subject <=> :seen")
                        .param("wanted", wanted)
                        .param("seen", seen)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean setHeldOn(RoundId id, @Nullable LocalDate seen, @Nullable LocalDate wanted) {
        return database.sql("update capacity_round set held_on = :wanted where id = :id and held_on <=> :seen")
                        .param("wanted", wanted)
                        .param("seen", seen)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean setRemoved(RoundId id, boolean removed) {
        String sql = removed
                ? "update capacity_round set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update capacity_round set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    /** By role, then by name. */
    List<Assessor> assessors(RoundId round) {
        return database.sql("""
                        select a.*, x.name, o.short_name,
                            (select count(s.answer) from capacity_score s where s.assessor_id = a.id) as answered
                        from capacity_assessor a
                            join person x on x.id = a.person_id
                            join organisation o on o.id = a.organisation_id
                        where a.round_id = :round order by x.name, a.id""").param("round", round.value()).query(RoundRepository::assessor).list().stream()
                .sorted(Comparator.comparing(Assessor::role))
                .toList();
    }

    void invite(AssessorId id, Round round, Candidate who, PersonId by) {
        database.sql("""
                        insert into capacity_assessor (id, round_id, city_id, person_id, organisation_id, role,
                            invited_by, invited_at)
                        values (:id, :round, :city, :person, :organisation, :role, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("round", round.id().value())
                .param("city", round.city().value())
                .param("person", who.person().value())
                .param("organisation", who.organisation().value())
                .param("role", who.role().name())
                .param("by", by.value())
                .update();
    }

    /** Takes an assessor who has given no answer out of the round. */
    void withdraw(AssessorId id) {
        database.sql("delete from capacity_score where assessor_id = :id")
                .param("id", id.value())
                .update();
        database.sql("delete from capacity_assessor where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<AssessorId> assessor(RoundId round, PersonId person) {
        return database.sql("select id from capacity_assessor where round_id = :round and person_id = :person")
                .param("round", round.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(AssessorId::new);
    }

    /** What an organisation is called, for those who have a part in it. */
    String nameOf(OrganisationId organisation) {
        return database.sql("select name from organisation where id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }

    private static Assessor assessor(ResultSet row, int number) throws SQLException {
        return new Assessor(
                new AssessorId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("short_name"),
                Role.valueOf(row.getString("role")),
                row.getInt("answered"));
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        UUID service = row.getObject("service_id", UUID.class);
        UUID shown = row.getObject("shown_id", UUID.class);
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                new CatalogueId(row.getObject("catalogue_id", UUID.class)),
                row.getString("subject"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("organisation_name"),
                service == null ? null : new PublicServiceId(service),
                Round.Kind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                RoundState.valueOf(row.getString("state")),
                shown == null ? null : new IndicatorId(shown),
                row.getString("created_by_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
