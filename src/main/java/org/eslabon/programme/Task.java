package org.eslabon.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person.
 *
 * @param what the thing's own name
 * @param path where it is done, without a leading slash
 * @param due the day it is due, if it has one
 */
public record Task(
        Kind kind, String what, String path, @Nullable LocalDate due) {

    /** What is to be done; the more pressing kinds come first. */
    public enum Kind {
        /** An action of hers is to be reported on. */
        UPDATE_ACTION,
        /** Her organisation answers for an obstacle that no action addresses yet. */
        ANSWER_OBSTACLE,
        /** No organisation answers for an obstacle; for those who convene the partnership. */
        ASSIGN_OBSTACLE,
        /** A study has a draft that others cannot rely on yet; for those who edit analyses. */
        PUBLISH_STUDY,
        /** Somebody has not taken up her invitation; for those who convene the partnership. */
        REMIND_MEMBER;

        /** Key of the sentence that names the thing. */
        public String key() {
            return "programme.task." + name();
        }

        /** Key of the word on the button. */
        public String button() {
            return "programme.task.button." + name();
        }
    }
}
