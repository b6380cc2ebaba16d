package org.eslabon.coediting;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eslabon.coediting.model.Step;
import org.eslabon.shared.PersonId;

/**
 * A commit as somebody sent it.
 *
 * @param base the version its first step was made against
 * @param suggesting whether she may only suggest
 * @param stored told when it is durable
 * @param refused told, with a detail for the log, if it is not done
 */
record Proposal(
        PersonId author,
        UUID ref,
        long base,
        List<Step> steps,
        boolean suggesting,
        Runnable stored,
        BiConsumer<Refused, String> refused) {}
