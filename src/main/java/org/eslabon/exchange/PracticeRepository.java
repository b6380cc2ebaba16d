package org.eslabon.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.exchange.model.Standing;
import org.eslabon.exchange.model.State;
import org.eslabon.exchange.model.Step;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Area;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Good practices as rows: their consent, and their two editions. What was removed is not there. */
@Repository
class PracticeRepository {

    /** Which of the two editions. */
    enum Edition {
        WORKING,
        LIBRARY
    }

    private final JdbcClient database;

    PracticeRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Practice> byId(PracticeId id) {
        return database.sql("""
                        select p.*, c.name as city_name, c.slug, a.plan_id, a.status, a.starts_on, a.ends_on,
                            o.name as owner_name, x.name as created_by_name
                        from practice p
                            join city c on c.id = p.city_id
                            join action a on a.id = p.action_id
                            join organisation o on o.id = p.owner_id
                            join person x on x.id = p.created_by
                        where p.id = :id and p.removed_at is null""")
                .param("id", id.value())
                .query(PracticeRepository::practice)
                .optional();
    }

    /** The practice of an action, removed or not. */
    Optional<PracticeId> ofAction(ActionId action) {
        return database.sql("select id from practice where action_id = :action")
                .param("action", action.value())
                .query(UUID.class)
                .optional()
                .map(PracticeId::new);
    }

    /** The city of a practice, removed or not. */
    Optional<CityId> cityOf(PracticeId id) {
        return database.sql("select city_id from practice where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Lets nobody else make a practice of this action until the transaction ends. */
    void lock(ActionId action) {
        database.sql("select id from action where id = :id for update")
                .param("id", action.value())
                .query(UUID.class)
                .optional();
    }

    /** Lets nobody else change the practice until the transaction ends. */
    void lock(PracticeId id) {
        database.sql("select id from practice where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void add(PracticeId id, CityId city, ActionId action, OrganisationId owner, PracticeText text, PersonId by) {
        database.sql("""
                        insert into practice (id, city_id, action_id, owner_id, created_by, created_at)
                        values (:id, :city, :action, :owner, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("action", action.value())
                .param("owner", owner.value())
                .param("by", by.value())
                .update();
        database.sql("""
                        insert into practice_edition (practice_id, edition, title, what, context, effect, cost, currency,
                            area, chain)
                        values (:id, 'WORKING', :title, :what, :context, :effect, :cost, :currency, :area, :chain)""")
                .param("id", id.value())
                .param("title", text.title())
                .param("what", text.what())
                .param("context", text.context())
                .param("effect", text.effect())
                .param("cost", text.cost())
                .param("currency", text.currency().getCurrencyCode())
                .param("area", text.area().name())
                .param("chain", text.chain())
                .update();
        text.contacts().forEach(contact -> addContact(id, contact.organisation(), contact.role()));
    }

    /**
     * @throws java.util.NoSuchElementException if there is no such edition
     */
    PracticeText text(PracticeId id, Edition edition) {
        List<Contact> contacts = database.sql("""
                        select k.organisation_id, o.name, k.role from practice_contact k
                            join organisation o on o.id = k.organisation_id
                        where k.practice_id = :id and k.edition = :edition order by o.name, k.role""")
                .param("id", id.value())
                .param("edition", edition.name())
                .query((row, number) -> new Contact(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("name"),
                        row.getString("role")))
                .list();
        return database.sql("select * from practice_edition where practice_id = :id and edition = :edition")
                .param("id", id.value())
                .param("edition", edition.name())
                .query((row, number) -> new PracticeText(
                        row.getString("title"),
                        row.getString("what"),
                        row.getString("context"),
                        row.getString("effect"),
                        row.getBigDecimal("cost"),
                        Currency.getInstance(row.getString("currency")),
                        Area.valueOf(row.getString("area")),
                        row.getString("chain"),
                        contacts))
                .optional()
                .orElseThrow();
    }

    boolean hasContact(PracticeId id, OrganisationId organisation, String role) {
        return database.sql("""
                        select count(*) from practice_contact where practice_id = :id and edition = 'WORKING'
                            and organisation_id = :organisation and role = :role""")
                        .param("id", id.value())
                        .param("organisation", organisation.value())
                        .param("role", role)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void addContact(PracticeId id, OrganisationId organisation, String role) {
        database.sql("""
                        insert into practice_contact (practice_id, edition, organisation_id, role)
                        values (:id, 'WORKING', :organisation, :role)""")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("role", role)
                .update();
    }

    boolean removeContact(PracticeId id, OrganisationId organisation, String role) {
        return database.sql("""
                        delete from practice_contact where practice_id = :id and edition = 'WORKING'
                            and organisation_id = :organisation and role = :role""")
                        .param("id", id.value())
                        .param("organisation", organisation.value())
                        .param("role", role)
                        .update()
                == 1;
    }

    void rewritten(PracticeId id) {
        database.sql("update practice set revision = revision + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Whoever answers for the action today is the owner from now on. */
    void takeOwnerFromAction(PracticeId id) {
        database.sql("""
                        update practice p join action a on a.id = p.action_id
                        set p.owner_id = a.organisation_id where p.id = :id""").param("id", id.value()).update();
    }

    /** Where it stands now; in the library since the given instant, if it is there. */
    void stand(PracticeId id, Standing standing, @Nullable Instant publishedAt) {
        database.sql("""
                        update practice set state = :state, in_library = :library, published_at = :published
                        where id = :id""")
                .param("id", id.value())
                .param("state", standing.state().name())
                .param("library", standing.inLibrary())
                .param("published", publishedAt == null ? null : LocalDateTime.ofInstant(publishedAt, ZoneOffset.UTC))
                .update();
    }

    /** Makes what is written now the edition of the library. */
    void copyToLibrary(PracticeId id) {
        leaveLibrary(id);
        database.sql("""
                        insert into practice_edition (practice_id, edition, title, what, context, effect, cost, currency,
                            area, chain)
                        select practice_id, 'LIBRARY', title, what, context, effect, cost, currency, area, chain
                        from practice_edition where practice_id = :id and edition = 'WORKING'""").param("id", id.value()).update();
        database.sql("""
                        insert into practice_contact (practice_id, edition, organisation_id, role)
                        select practice_id, 'LIBRARY', organisation_id, role
                        from practice_contact where practice_id = :id and edition = 'WORKING'""").param("id", id.value()).update();
    }

    void leaveLibrary(PracticeId id) {
        database.sql("delete from practice_edition where practice_id = :id and edition = 'LIBRARY'")
                .param("id", id.value())
                .update();
    }

    void addStep(
            Practice practice, Step step, @Nullable OrganisationId organisation, PersonId by, @Nullable String reason) {
        database.sql("""
                        insert into practice_step (practice_id, step, revision, organisation_id, person_id, reason, at)
                        values (:id, :step, :revision, :organisation, :by, :reason, utc_timestamp(6))""")
                .param("id", practice.id().value())
                .param("step", step.name())
                .param("revision", practice.revision())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    /** Newest first. */
    List<PracticeStep> steps(PracticeId id) {
        return database.sql("""
                        select s.*, o.name as organisation, x.name as person from practice_step s
                            left join organisation o on o.id = s.organisation_id
                            join person x on x.id = s.person_id
                        where s.practice_id = :id order by s.id desc limit 50""")
                .param("id", id.value())
                .query((row, number) -> new PracticeStep(
                        Step.valueOf(row.getString("step")),
                        row.getString("organisation"),
                        row.getString("person"),
                        row.getString("reason"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    boolean setRemoved(PracticeId id, boolean removed) {
        String sql = removed
                ? "update practice set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update practice set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        LocalDateTime published = row.getObject("published_at", LocalDateTime.class);
        return new Practice(
                new PracticeId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                row.getString("city_name"),
                row.getString("slug"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                new Standing(State.valueOf(row.getString("state")), row.getBoolean("in_library")),
                row.getInt("revision"),
                Status.valueOf(row.getString("status")) == Status.COMPLETED,
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("created_by_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                published == null ? null : published.toInstant(ZoneOffset.UTC));
    }
}
