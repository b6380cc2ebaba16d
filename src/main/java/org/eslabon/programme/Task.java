package org.eslabon.programme;

import java.time.LocalDate;
import org.eslabon.partnership.City;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person.
 *
 * @param city where
 * @param what the thing's own name; how many there are, where one line stands for several
 * @param who what else one wants to know: who submitted it, answers for it or is silent, or where it is; null for nothing
 * @param path where it is done, without a leading slash
 * @param due the day it is due, if it has one
 */
public record Task(
        Kind kind,
        City city,
        String what,
        String path,
        @Nullable String who,
        @Nullable LocalDate due) {

    Task(Kind kind, City city, String what, String path, @Nullable LocalDate due) {
        this(kind, city, what, path, null, due);
    }

    /** Whether it stands for several, of which it says how many. */
    public boolean counts() {
        return kind == Kind.FOLLOW_UP_MORE;
    }

    /** Whether its day is that of an event, and not the last one on which it can be done. */
    public boolean happens() {
        return kind == Kind.ANSWER_INVITATION || kind == Kind.ASK_GUESTS;
    }

    /** What is to be done; the more pressing kinds come first. */
    public enum Kind {
        /** A seat of hers is silent where the city decides about plans and actions. */
        DECIDE,
        /** Her organisation is heard where the city decides, and has not spoken. */
        GIVE_OPINION,
        /** Her organisation is asked whether a good practice of its own may be read in all cities. */
        CONSENT,
        /** Somebody asks her organisation about a good practice of its own. */
        ANSWER_QUESTION,
        /** An action of hers is to be reported on. */
        UPDATE_ACTION,
        /** She agreed in a meeting to do something. */
        FULFIL_AGREEMENT,
        /** Minutes wait for the voice of her organisation. */
        APPROVE_MINUTES,
        /** She is invited to a meeting and has not answered. */
        ANSWER_INVITATION,
        /** A round waits for her scores. */
        SCORE_ROUND,
        /** An action of the city is late, unowned or stale; for those who convene the partnership. */
        FOLLOW_UP,
        /** How many more such actions there are; all of a city's for those who look after several. */
        FOLLOW_UP_MORE,
        /** Her organisation answers for an obstacle that no action addresses yet. */
        ANSWER_OBSTACLE,
        /** No organisation answers for an obstacle; for those who convene the partnership. */
        ASSIGN_OBSTACLE,
        /** Organisations are silent where the city decides; for those who convene the partnership. */
        REMIND_SEATS,
        /** A meeting is near and some of the invited have not answered; for those who convene the partnership. */
        ASK_GUESTS,
        /** A meeting is over and nobody has said who came; for those who convene the partnership. */
        RECORD_MEETING,
        /** The minutes of a meeting have not been sent; for those who convene the partnership. */
        SEND_MINUTES,
        /** A round has no assessors yet; for those who convene the partnership. */
        INVITE_ASSESSORS,
        /** Some assessors of a round have not answered everything; for those who convene the partnership. */
        ASK_ASSESSORS,
        /** All assessors of a round have answered everything; for those who convene the partnership. */
        OPEN_SESSION,
        /** A study has a draft that others cannot rely on yet; for who wrote it, and those who convene the partnership. */
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
