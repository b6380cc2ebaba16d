package org.eslabon.coediting.model;

import org.jspecify.annotations.Nullable;

/** The smallest change of a document. Its positions belong to one version; {@link #map} moves it to another. */
public sealed interface Step permits ReplaceStep, ReplaceAroundStep, MarkStep, MarkSetStep, AttrStep {

    /**
     * The document after this step, or why it cannot be done. Only what changes is held against the schema; {@link
     * Node#check} tells whether what was put in conforms as well.
     */
    default Result<Node> apply(Node document) {
        return Result.of(() -> applied(document));
    }

    /** The document after this step; {@link Misfit} if it cannot be done. */
    Node applied(Node document);

    /**
     * The step that takes this one back.
     *
     * @param document the document to which this step was, successfully, applied
     */
    Step invert(Node document);

    /** How positions before this step correspond to positions after it. */
    StepMap map();

    /** This step for the document after the mapping; null if what it was about is gone. */
    default @Nullable Step map(Mapping mapping) {
        return moved(mapping::mapResult);
    }

    @Nullable
    Step moved(Positions positions);

    /** This step and the one that follows it, as one; null if they are better left two. */
    default @Nullable Step merge(Step following) {
        return null;
    }
}
