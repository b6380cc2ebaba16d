package org.eslabon.plan;

import static org.eslabon.plan.Status.APPROVED;
import static org.eslabon.plan.Status.CHANGES_REQUESTED;
import static org.eslabon.plan.Status.COMPLETED;
import static org.eslabon.plan.Status.DRAFT;
import static org.eslabon.plan.Status.IN_EXECUTION;
import static org.eslabon.plan.Status.IN_REVIEW;
import static org.eslabon.plan.Status.REJECTED;
import static org.eslabon.plan.Status.SUSPENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The only ways from one {@link Status} to another. */
public enum Transition {
    /** Submitted to the bodies of the city. */
    SUBMIT("submitted", By.APPROVAL, false, IN_REVIEW, DRAFT, CHANGES_REQUESTED),
    /** Taken back by those who submitted it. */
    WITHDRAW("withdrawn", By.APPROVAL, false, DRAFT, IN_REVIEW),
    APPROVE("approved", By.APPROVAL, false, APPROVED, IN_REVIEW),
    REQUEST_CHANGES("changes-requested", By.APPROVAL, true, CHANGES_REQUESTED, IN_REVIEW),
    REJECT("rejected", By.APPROVAL, true, REJECTED, IN_REVIEW),
    /** What was approved has changed; it has to be approved again. */
    REOPEN("reopened", By.CHANGE, false, DRAFT, APPROVED, IN_EXECUTION, SUSPENDED),
    /** Work on what was rejected. */
    REVISE("revised", By.PERSON, true, DRAFT, REJECTED),
    START("started", By.PERSON, false, IN_EXECUTION, APPROVED),
    SUSPEND("suspended", By.PERSON, true, SUSPENDED, APPROVED, IN_EXECUTION),
    RESUME("resumed", By.PERSON, false, APPROVED, SUSPENDED),
    COMPLETE("completed", By.PERSON, true, COMPLETED, IN_EXECUTION),
    /** What was completed too early goes on. */
    TAKE_UP_AGAIN("taken-up-again", By.PERSON, true, IN_EXECUTION, COMPLETED);

    private enum By {
        /** Somebody who may change the plan. */
        PERSON,
        /** What the bodies decide, and what is asked of them. */
        APPROVAL,
        /** A change of the content. */
        CHANGE
    }

    private final String verb;
    private final By by;
    private final boolean needsReason;
    private final Status to;
    private final Set<Status> from;

    Transition(String verb, By by, boolean needsReason, Status to, Status first, Status... others) {
        this.verb = verb;
        this.by = by;
        this.needsReason = needsReason;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public boolean possibleFrom(Status status) {
        return from.contains(status);
    }

    /**
     * @param running whether its work had begun: what is approved again, or resumed, goes on where it stood
     */
    Status to(boolean running) {
        return to == APPROVED && running ? IN_EXECUTION : to;
    }

    /** Whether what takes it may stand there afterwards; what is resumed goes on where it stood. */
    public boolean leadsTo(Status status) {
        return to(false) == status || to(true) == status;
    }

    /** Whether it says why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether people make it directly, and not by what they decide or change. */
    public boolean byPerson() {
        return by == By.PERSON;
    }

    /** What people may do next with something that has come this far. */
    public static List<Transition> offeredAt(Status status) {
        return Arrays.stream(values())
                .filter(one -> one.byPerson() && one.possibleFrom(status))
                .toList();
    }

    /** What the trail calls it. */
    public String verb() {
        return verb;
    }

    /** Key of the word on its button. */
    public String key() {
        return "plan.transition." + name();
    }
}
