package org.eslabon.exchange.model;

import static org.eslabon.exchange.model.Part.CURATOR;
import static org.eslabon.exchange.model.Part.OWNER;
import static org.eslabon.exchange.model.Part.WRITER;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a good practice. */
public enum Step {
    /** Its text is changed. */
    CHANGE("changed", false, WRITER),
    /** The owner is asked for consent. */
    ASK("consent-asked", false, WRITER),
    /** The question is taken back before it is answered. */
    TAKE_BACK("consent-taken-back", false, WRITER),
    CONSENT("consented", false, OWNER),
    DECLINE("consent-declined", true, OWNER),
    /** It is taken out of the library. */
    WITHDRAW("unpublished", true, OWNER, CURATOR);

    private final String verb;
    private final boolean needsReason;
    private final Set<Part> by;

    Step(String verb, boolean needsReason, Part first, Part... others) {
        this.verb = verb;
        this.needsReason = needsReason;
        this.by = EnumSet.of(first, others);
    }

    public boolean mayBeMadeBy(Set<Part> parts) {
        return by.stream().anyMatch(parts::contains);
    }

    public boolean needsReason() {
        return needsReason;
    }

    /** Whether it speaks for the organisation that owns the practice. */
    public boolean speaksForOwner() {
        return this == CONSENT || this == DECLINE;
    }

    /** What the trail calls it. */
    public String verb() {
        return verb;
    }

    /** Key of the word on its button. */
    public String key() {
        return "exchange.step." + name();
    }
}
