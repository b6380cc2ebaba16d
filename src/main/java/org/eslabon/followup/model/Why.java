package org.eslabon.followup.model;

/** Why a light has its colour. */
public enum Why {
    /** (days, day) Its end has passed, and it is not completed. */
    END_PASSED(Trouble.LATE),
    /** (days, day) It should have begun. */
    START_PASSED(Trouble.LATE),
    /** (how many, days since the first) Milestones should have been reached. */
    MILESTONES_OVERDUE(Trouble.LATE),
    /** (progress, share of the time) It has come less far than its time. */
    BEHIND(Trouble.LATE),
    /** (days, day) It should have been reported on. */
    UPDATE_OVERDUE(Trouble.STALE),
    /** (name) Whoever answers for it does not belong to the partnership any more. */
    UNOWNED(Trouble.UNOWNED),
    SUSPENDED(Trouble.NONE),
    /** (day) Nothing is late; the day of the next report. */
    ON_TRACK(Trouble.NONE),
    NOT_AGREED(Trouble.NONE),
    REJECTED(Trouble.NONE),
    /** (day) Agreed; the day on which it begins. */
    STARTS_LATER(Trouble.NONE),
    /** Agreed, without a day on which it begins. */
    NOT_STARTED(Trouble.NONE),
    COMPLETED(Trouble.NONE);

    private final Trouble trouble;

    Why(Trouble trouble) {
        this.trouble = trouble;
    }

    /** What has to be looked after because of it. */
    public Trouble trouble() {
        return trouble;
    }

    /** Key of the sentence, with what stands in brackets above as its arguments. */
    public String key() {
        return "followup.why." + name();
    }
}
