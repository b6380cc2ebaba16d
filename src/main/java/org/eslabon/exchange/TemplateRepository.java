package org.eslabon.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.capacity.Wording;
import org.eslabon.glance.Glance;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plan templates as rows, and what began from them. What was removed is not there. */
@Repository
class TemplateRepository {

    private final JdbcClient database;

    TemplateRepository(JdbcClient database) {
        this.database = database;
    }

    /** All, in the order in which they were made; in four queries, however many there are. */
    List<PlanTemplate> all() {
        return templates("1 = 1", null);
    }

    Optional<PlanTemplate> byId(PlanTemplateId id) {
        return templates("t.id = :id", id.value()).stream().findFirst();
    }

    private List<PlanTemplate> templates(String where, @Nullable UUID id) {
        Map<UUID, Map<TemplateItem, Wording>> words = words(where, id);
        Map<UUID, List<TemplatePart>> parts = new HashMap<>();
        select(
                        "select p.* from plan_template_part p join plan_template t on t.id = p.template_id where "
                                + where + " order by p.position, p.id",
                        id)
                .query(row -> {
                    UUID part = row.getObject("id", UUID.class);
                    parts.computeIfAbsent(row.getObject("proposal_id", UUID.class), proposal -> new ArrayList<>())
                            .add(new TemplatePart(
                                    new TemplatePartId(part),
                                    TemplatePart.Kind.valueOf(row.getString("kind")),
                                    word(words, part, TemplateItem.NAME),
                                    word(words, part, TemplateItem.UNIT),
                                    row.getObject("months", Integer.class)));
                });
        Map<UUID, List<TemplateProposal>> proposals = new HashMap<>();
        select(
                        "select p.* from plan_template_proposal p join plan_template t on t.id = p.template_id where "
                                + where + " and p.removed_at is null order by p.position, p.id",
                        id)
                .query(row -> {
                    UUID proposal = row.getObject("id", UUID.class);
                    UUID template = row.getObject("template_id", UUID.class);
                    proposals
                            .computeIfAbsent(template, one -> new ArrayList<>())
                            .add(new TemplateProposal(
                                    new ProposalId(proposal),
                                    new PlanTemplateId(template),
                                    word(words, proposal, TemplateItem.NAME),
                                    word(words, proposal, TemplateItem.DESCRIPTION),
                                    parts.getOrDefault(proposal, List.of())));
                });
        return select(
                        "select t.* from plan_template t where t.removed_at is null and " + where
                                + " order by t.created_at, t.id",
                        id)
                .query((row, number) -> {
                    UUID template = row.getObject("id", UUID.class);
                    return new PlanTemplate(
                            new PlanTemplateId(template),
                            TemplateKind.valueOf(row.getString("kind")),
                            word(words, template, TemplateItem.NAME),
                            word(words, template, TemplateItem.DESCRIPTION),
                            proposals.getOrDefault(template, List.of()));
                })
                .list();
    }

    private JdbcClient.StatementSpec select(String sql, @Nullable UUID id) {
        JdbcClient.StatementSpec statement = database.sql(sql);
        return id == null ? statement : statement.param("id", id);
    }

    private Map<UUID, Map<TemplateItem, Wording>> words(String where, @Nullable UUID id) {
        Map<UUID, Map<TemplateItem, Map<String, String>>> found = new HashMap<>();
        select("select x.* from plan_template_text x join plan_template t on t.id = x.template_id where " + where, id)
                .query(row -> {
                    found.computeIfAbsent(
                                    row.getObject("subject_id", UUID.class),
                                    subject -> new EnumMap<>(TemplateItem.class))
                            .computeIfAbsent(TemplateItem.valueOf(row.getString("item")), item -> new HashMap<>())
                            .put(row.getString("language"), row.getString("text"));
                });
        Map<UUID, Map<TemplateItem, Wording>> words = new HashMap<>();
        found.forEach((subject, items) -> {
            Map<TemplateItem, Wording> wordings = new EnumMap<>(TemplateItem.class);
            items.forEach((item, texts) -> wordings.put(item, new Wording(texts)));
            words.put(subject, wordings);
        });
        return words;
    }

    private static Wording word(Map<UUID, Map<TemplateItem, Wording>> words, UUID subject, TemplateItem item) {
        return words.getOrDefault(subject, Map.of()).getOrDefault(item, Wording.NONE);
    }

    boolean hasSource(String source) {
        return database.sql("select count(*) from plan_template where source = :source")
                        .param("source", source)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Lets nobody else change the template until the transaction ends; says whether it is there. */
    boolean lock(PlanTemplateId id) {
        return database.sql("select id from plan_template where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Optional<PlanTemplateId> templateOf(ProposalId id) {
        return templateOf("plan_template_proposal", id.value());
    }

    Optional<PlanTemplateId> templateOf(TemplatePartId id) {
        return templateOf("plan_template_part", id.value());
    }

    private Optional<PlanTemplateId> templateOf(String table, UUID id) {
        return database.sql("select template_id from " + table + " where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(PlanTemplateId::new);
    }

    void add(PlanTemplateId id, TemplateKind kind, @Nullable String source, @Nullable PersonId by) {
        database.sql("""
                        insert into plan_template (id, kind, source, created_by, created_at)
                        values (:id, :kind, :source, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("source", source)
                .param("by", by == null ? null : by.value())
                .update();
    }

    void addProposal(ProposalId id, PlanTemplateId template) {
        database.sql("""
                        insert into plan_template_proposal (id, template_id, position)
                        select :id, :template, coalesce(max(position), 0) + 1
                        from plan_template_proposal where template_id = :template""")
                .param("id", id.value())
                .param("template", template.value())
                .update();
    }

    void addPart(
            TemplatePartId id,
            PlanTemplateId template,
            ProposalId proposal,
            TemplatePart.Kind kind,
            @Nullable Integer months) {
        database.sql("""
                        insert into plan_template_part (id, template_id, proposal_id, kind, position, months)
                        select :id, :template, :proposal, :kind, coalesce(max(position), 0) + 1, :months
                        from plan_template_part where proposal_id = :proposal""")
                .param("id", id.value())
                .param("template", template.value())
                .param("proposal", proposal.value())
                .param("kind", kind.name())
                .param("months", months)
                .update();
    }

    void removePart(TemplatePartId id) {
        database.sql("delete from plan_template_text where subject_id = :id")
                .param("id", id.value())
                .update();
        database.sql("delete from plan_template_part where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean setRemoved(TemplateSubject id, boolean removed) {
        String table = id instanceof ProposalId ? "plan_template_proposal" : "plan_template";
        String sql = removed
                ? " set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : " set removed_at = null where id = :id and removed_at is not null";
        return database.sql("update " + table + sql).param("id", id.value()).update() == 1;
    }

    @Nullable
    String text(TemplateSubject of, TemplateItem item, String language) {
        return database.sql("""
                        select text from plan_template_text
                        where subject_id = :of and item = :item and language = :language""")
                .param("of", of.value())
                .param("item", item.name())
                .param("language", language)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void setText(
            PlanTemplateId template, TemplateSubject of, TemplateItem item, String language, @Nullable String text) {
        String sql = text == null
                ? "delete from plan_template_text where subject_id = :of and item = :item and language = :language"
                : """
                insert into plan_template_text (template_id, subject_id, item, language, text)
                values (:template, :of, :item, :language, :text) on duplicate key update text = :text""";
        JdbcClient.StatementSpec statement = database.sql(sql)
                .param("of", of.value())
                .param("item", item.name())
                .param("language", language);
        if (text != null) {
            statement = statement.param("template", template.value()).param("text", text);
        }
        statement.update();
    }

    boolean setKind(PlanTemplateId id, @Nullable TemplateKind seen, TemplateKind wanted) {
        return database.sql("update plan_template set kind = :wanted where id = :id and kind <=> :seen")
                        .param("wanted", wanted.name())
                        .param("id", id.value())
                        .param("seen", seen == null ? null : seen.name())
                        .update()
                == 1;
    }

    boolean setMonths(TemplatePartId id, @Nullable Integer seen, Integer wanted) {
        return database.sql("update plan_template_part set months = :wanted where id = :id and months <=> :seen")
                        .param("wanted", wanted)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    @Nullable
    Integer months(TemplatePartId id) {
        return database.sql("select coalesce(months, -1) from plan_template_part where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .filter(months -> months >= 0)
                .orElse(null);
    }

    void keepOrigin(PlanId plan, PlanTemplateId template, PersonId by) {
        database.sql("""
                        insert into plan_from_template (plan_id, template_id, taken_by, taken_at)
                        values (:plan, :template, :by, utc_timestamp(6))""")
                .param("plan", plan.value())
                .param("template", template.value())
                .param("by", by.value())
                .update();
    }

    void keepOrigin(ActionId action, ProposalId proposal, PersonId by) {
        database.sql("""
                        insert into action_from_proposal (action_id, proposal_id, taken_by, taken_at)
                        values (:action, :proposal, :by, utc_timestamp(6))""")
                .param("action", action.value())
                .param("proposal", proposal.value())
                .param("by", by.value())
                .update();
    }

    private record TemplateOf(PlanId plan) {}

    Optional<PlanTemplateId> templateOf(PlanId plan) {
        return Glance.onceForAll(
                new TemplateOf(plan),
                () -> database.sql("select template_id from plan_from_template where plan_id = :plan")
                        .param("plan", plan.value())
                        .query(UUID.class)
                        .optional()
                        .map(PlanTemplateId::new));
    }

    /** The proposals from which an action of this plan began that is still there. */
    List<ProposalId> taken(PlanId plan) {
        return database.sql("""
                        select f.proposal_id from action_from_proposal f
                            join action a on a.id = f.action_id and a.removed_at is null
                        where a.plan_id = :plan""")
                .param("plan", plan.value())
                .query((row, number) -> new ProposalId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }
}
