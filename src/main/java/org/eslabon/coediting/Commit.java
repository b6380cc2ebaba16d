package org.eslabon.coediting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.Step;
import org.eslabon.coediting.model.StepMap;
import org.eslabon.shared.PersonId;

/**
 * Steps as they were applied, in one row of the log.
 *
 * @param version of the document with it
 * @param ref the client's own name for it
 * @param dropped which of the steps sent could not be applied any more; known only where it was made
 */
record Commit(
        long version, PersonId author, UUID ref, Instant at, List<Step> steps, String json, List<Integer> dropped) {

    List<StepMap> maps() {
        return steps.stream().map(Step::map).toList();
    }

    /** The document with it, for a document at the version before. */
    Node appliedTo(Node document) {
        Node changed = document;
        for (Step step : steps) {
            changed = step.apply(changed).orThrow();
        }
        return changed;
    }

    int inserted() {
        return ranges(true);
    }

    int deleted() {
        return ranges(false);
    }

    private int ranges(boolean inserted) {
        return steps.stream()
                .flatMap(step -> step.map().ranges().stream())
                .mapToInt(range -> inserted ? range.newSize() : range.oldSize())
                .sum();
    }
}
