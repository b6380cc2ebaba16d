package org.eslabon.coediting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.PlainText;
import org.eslabon.coediting.model.Schema;
import org.eslabon.shared.ThingRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Texts and their snapshots as rows. */
@Repository
@Transactional
class DocumentRepository {

    /** Of each so many versions one snapshot stays, so that no version is far from one. */
    private static final int KEPT_EVERY = 500;

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    DocumentRepository(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** The text's identity; two who ask for the first time at once get the same. */
    DocumentId make(TextOwner owner, Snapshot first) {
        int made = database.sql("""
                        insert ignore into document (id, owner_kind, owner_id, field, plain_text, created_at)
                        values (:id, :kind, :owner, :field, :text, utc_timestamp(6))""")
                .param("id", DocumentId.next().value())
                .param("kind", owner.thing().kind())
                .param("owner", owner.thing().id())
                .param("field", owner.field())
                .param("text", PlainText.of(first.document()))
                .update();
        // The one who was faster may have come after this transaction first looked: only a locking read sees her row.
        DocumentId id = find(owner, " lock in share mode").orElseThrow();
        if (made == 1) {
            insert(id, first);
            events.publishEvent(new TextKept(owner));
        }
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<DocumentId> find(TextOwner owner) {
        return find(owner, "");
    }

    private Optional<DocumentId> find(TextOwner owner, String lock) {
        return database.sql("""
                        select id from document where owner_kind = :kind and owner_id = :owner and field = :field""" + lock)
                .param("kind", owner.thing().kind())
                .param("owner", owner.thing().id())
                .param("field", owner.field())
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<TextOwner> owner(DocumentId id) {
        return database.sql("select owner_kind, owner_id, field from document where id = :id")
                .param("id", id.value())
                .query((row, number) -> owner(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public long version(DocumentId id) {
        return database.sql("select version from document where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** The latest snapshot not newer than a version. */
    @Transactional(readOnly = true)
    public Snapshot snapshot(DocumentId id, long upTo) {
        return database.sql("""
                        select version, content, authorship from document_snapshot
                        where document_id = :id and version <= :upTo order by version desc limit 1""")
                .param("id", id.value())
                .param("upTo", upTo)
                .query(DocumentRepository::snapshot)
                .single();
    }

    /** Keeps a snapshot, its plain text for finding, and lets those go that nobody needs any more. */
    void save(DocumentId id, Snapshot snapshot) {
        insert(id, snapshot);
        long version = snapshot.version();
        database.sql("""
                        update document set plain_text = :text, text_version = :version
                        where id = :id and text_version < :version""")
                .param("text", PlainText.of(snapshot.document()))
                .param("version", version)
                .param("id", id.value())
                .update();
        database.sql("""
                        delete from document_snapshot
                        where document_id = :id and version > :from and version < :version""")
                .param("id", id.value())
                .param("from", version / KEPT_EVERY * KEPT_EVERY)
                .param("version", version)
                .update();
        owner(id).ifPresent(owner -> events.publishEvent(new TextKept(owner)));
    }

    private void insert(DocumentId id, Snapshot snapshot) {
        database.sql("""
                        insert ignore into document_snapshot (document_id, version, content, authorship)
                        values (:id, :version, :content, :authorship)""")
                .param("id", id.value())
                .param("version", snapshot.version())
                .param("content", JSON.write(snapshot.document()))
                .param("authorship", Wire.write(snapshot.authorship().plain()))
                .update();
    }

    /** Texts whose plain text is behind, as after a crash. */
    @Transactional(readOnly = true)
    public List<DocumentId> behind() {
        return database.sql("""
                        select id from document
                        where text_version < version and changed_at < utc_timestamp(6) - interval 1 minute limit 100""")
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Of owners that are things of one kind or of several. */
    @Transactional(readOnly = true)
    public Map<TextOwner, String> plainTexts(List<TextOwner> owners) {
        Map<TextOwner, String> texts = new HashMap<>();
        if (owners.isEmpty()) {
            return texts;
        }
        database.sql("select owner_kind, owner_id, field, plain_text from document where owner_id in (:owners)")
                .param(
                        "owners",
                        owners.stream().map(owner -> owner.thing().id()).toList())
                .query(row -> {
                    TextOwner owner = owner(row);
                    if (owners.contains(owner)) {
                        texts.put(owner, row.getString("plain_text"));
                    }
                });
        return texts;
    }

    private static TextOwner owner(ResultSet row) throws SQLException {
        return new TextOwner(
                new ThingRef(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                row.getString("field"));
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getLong("version"),
                JSON.readDocument(row.getString("content")).orThrow(),
                Authorship.read(Wire.plain(row.getString("authorship"))).orThrow());
    }
}
