package org.eslabon.valuechain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages of a draft as rows; the caller holds its study. */
@Repository
class StageRepository {

    private final JdbcClient database;

    StageRepository(JdbcClient database) {
        this.database = database;
    }

    /** Adds a stage behind the others. */
    void add(StudyId study, int draft, String name) {
        int position = database.sql(
                        "select coalesce(max(position), -1) + 1 from study_stage where study_id = :study and version = :draft")
                .param("study", study.value())
                .param("draft", draft)
                .query(Integer.class)
                .single();
        database.sql("""
                        insert into study_stage (study_id, version, position, name)
                        values (:study, :draft, :position, :name)""")
                .param("study", study.value())
                .param("draft", draft)
                .param("position", position)
                .param("name", name)
                .update();
    }

    /** Everywhere the draft names it: among its stages, its actor types and its figures. */
    void rename(StudyId study, int draft, String from, String to) {
        for (String update : List.of(
                "update study_stage set name = :to where study_id = :study and version = :draft and name = :from",
                "update study_actor set stage = :to where study_id = :study and version = :draft and stage = :from",
                """
                update figure set subject = :to where study_id = :study and version = :draft
                    and kind in ('STAGE_TIME', 'STAGE_DELAY') and subject = :from""")) {
            database.sql(update)
                    .param("study", study.value())
                    .param("draft", draft)
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }

    void remove(StudyId study, int draft, String name) {
        database.sql("delete from study_stage where study_id = :study and version = :draft and name = :name")
                .param("study", study.value())
                .param("draft", draft)
                .param("name", name)
                .update();
    }
}
