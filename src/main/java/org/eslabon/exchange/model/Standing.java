package org.eslabon.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a good practice stands.
 *
 * @param state how far the consent to what is written now has come
 * @param inLibrary whether the library shows an edition that the owner consented to: this one, or an earlier one
 */
public record Standing(State state, boolean inLibrary) {

    public static final Standing BEGUN = new Standing(State.DRAFT, false);

    /**
     * Where it stands after a step; empty if the step is not possible from here. A change of what the library shows, or
     * of what was to take its place, asks the owner again; until she answers, the library goes on showing what she
     * consented to.
     */
    public Optional<Standing> after(Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case CHANGE -> inLibrary ? new Standing(State.ASKED, true) : this;
                    case ASK ->
                        state == State.ASKED || state == State.PUBLISHED ? null : new Standing(State.ASKED, inLibrary);
                    case TAKE_BACK -> state == State.ASKED && !inLibrary ? BEGUN : null;
                    case CONSENT -> state == State.ASKED ? new Standing(State.PUBLISHED, true) : null;
                    case DECLINE -> state == State.ASKED ? new Standing(State.DECLINED, inLibrary) : null;
                    case WITHDRAW -> inLibrary ? new Standing(State.WITHDRAWN, false) : null;
                });
    }

    /** The steps that a person who is these things to the practice can choose now; a change is no choice but an edit. */
    public List<Step> offeredTo(Set<Part> parts) {
        return Arrays.stream(Step.values())
                .filter(step -> step != Step.CHANGE && step.mayBeMadeBy(parts))
                .filter(step -> after(step).isPresent())
                .toList();
    }
}
