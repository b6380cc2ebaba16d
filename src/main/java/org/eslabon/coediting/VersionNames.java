package org.eslabon.coediting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Versions that were given a name, as rows. */
@Repository
@Transactional
class VersionNames {

    static final int LONGEST = 120;

    private final JdbcClient database;

    VersionNames(JdbcClient database) {
        this.database = database;
    }

    /** As messages show them, newest first. */
    @Transactional(readOnly = true)
    public List<Map<String, @Nullable Object>> of(DocumentId document) {
        return database.sql("""
                        select version, name from document_version_name where document_id = :id order by version desc""")
                .param("id", document.value())
                .query((row, number) -> {
                    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                    plain.put("version", row.getLong("version"));
                    plain.put("name", row.getString("name"));
                    return plain;
                })
                .list();
    }

    /** An empty name takes the version's name away. */
    void name(DocumentId document, long version, String name, PersonId by) {
        if (name.isEmpty()) {
            database.sql("delete from document_version_name where document_id = :id and version = :version")
                    .param("id", document.value())
                    .param("version", version)
                    .update();
            return;
        }
        database.sql("""
                        insert into document_version_name (document_id, version, name, named_by, named_at)
                        values (:id, :version, :name, :by, utc_timestamp(6))
                        on duplicate key update name = :name, named_by = :by, named_at = utc_timestamp(6)""")
                .param("id", document.value())
                .param("version", version)
                .param("name", name)
                .param("by", by.value())
                .update();
    }
}
