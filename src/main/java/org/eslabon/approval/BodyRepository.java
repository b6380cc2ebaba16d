package org.eslabon.approval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.approval.model.Rule;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bodies and their seats as rows. */
@Repository
class BodyRepository {

    private final JdbcClient database;

    BodyRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * The bodies of a city in the order in which they decide.
     *
     * @param holders the organisations of the city; a seat of one that has left is not shown
     */
    List<ApprovalBody> ofCity(CityId city, Collection<SeatHolder> holders) {
        Map<ApprovalBodyId, Set<OrganisationId>> seats = new HashMap<>();
        database.sql("select body_id, organisation_id from approval_seat where city_id = :city")
                .param("city", city.value())
                .query(row -> {
                    seats.computeIfAbsent(
                                    new ApprovalBodyId(row.getObject("body_id", UUID.class)), key -> new HashSet<>())
                            .add(new OrganisationId(row.getObject("organisation_id", UUID.class)));
                });
        return database.sql("""
                        select * from approval_body where city_id = :city and removed_at is null order by place, id""")
                .param("city", city.value())
                .query((row, number) -> {
                    ApprovalBodyId id = new ApprovalBodyId(row.getObject("id", UUID.class));
                    List<SeatHolder> its = new ArrayList<>(holders);
                    its.removeIf(holder -> !seats.getOrDefault(id, Set.of()).contains(holder.organisation()));
                    return new ApprovalBody(
                            id,
                            city,
                            row.getString("name"),
                            BodyKind.valueOf(row.getString("kind")),
                            BodySubject.valueOf(row.getString("subject")),
                            row.getInt("place"),
                            Rule.valueOf(row.getString("rule")),
                            row.getObject("quorum", Integer.class),
                            row.getObject("days", Integer.class),
                            its);
                })
                .list();
    }

    /** The city of a body, removed or not. */
    Optional<CityId> cityOf(ApprovalBodyId id) {
        return database.sql("select city_id from approval_body where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Lets nobody else change the bodies of the city until the transaction ends. */
    void lock(CityId city) {
        database.sql("select id from city where id = :city for update")
                .param("city", city.value())
                .query(UUID.class)
                .single();
    }

    void add(ApprovalBodyId id, CityId city, BodyForm form) {
        database.sql("""
                        insert into approval_body (id, city_id, name, kind, subject, place, rule, quorum, days)
                        select :id, :city, :name, :kind, :subject, coalesce(max(place), 0) + 1, :rule, :quorum, :days
                        from approval_body where city_id = :city""")
                .param("id", id.value())
                .param("city", city.value())
                .param("name", form.name())
                .param("kind", form.kind() == null ? null : form.kind().name())
                .param("subject", form.subject() == null ? null : form.subject().name())
                .param("rule", form.rule() == null ? null : form.rule().name())
                .param("quorum", form.quorum())
                .param("days", form.days())
                .update();
        seat(id, city, form.seats());
    }

    void change(ApprovalBodyId id, CityId city, BodyForm form) {
        database.sql("""
                        update approval_body set name = :name, kind = :kind, subject = :subject, rule = :rule,
                            quorum = :quorum, days = :days
                        where id = :id""")
                .param("id", id.value())
                .param("name", form.name())
                .param("kind", form.kind() == null ? null : form.kind().name())
                .param("subject", form.subject() == null ? null : form.subject().name())
                .param("rule", form.rule() == null ? null : form.rule().name())
                .param("quorum", form.quorum())
                .param("days", form.days())
                .update();
        database.sql("delete from approval_seat where body_id = :id")
                .param("id", id.value())
                .update();
        seat(id, city, form.seats());
    }

    private void seat(ApprovalBodyId id, CityId city, Set<OrganisationId> seats) {
        seats.forEach(organisation -> database.sql(
                        "insert into approval_seat (body_id, city_id, organisation_id) values (:body, :city, :organisation)")
                .param("body", id.value())
                .param("city", city.value())
                .param("organisation", organisation.value())
                .update());
    }

    void place(ApprovalBodyId id, int place) {
        database.sql("update approval_body set place = :place where id = :id")
                .param("place", place)
                .param("id", id.value())
                .update();
    }

    boolean setRemoved(ApprovalBodyId id, boolean removed) {
        return database.sql("update approval_body set removed_at = if(:removed, utc_timestamp(6), null)"
                                + " where id = :id and (removed_at is null) = :removed")
                        .param("removed", removed)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
