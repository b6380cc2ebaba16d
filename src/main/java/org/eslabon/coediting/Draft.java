package org.eslabon.coediting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.Rebase;
import org.eslabon.coediting.model.Result;
import org.eslabon.coediting.model.Schema;
import org.eslabon.coediting.model.Step;
import org.eslabon.coediting.model.StepMap;
import org.eslabon.coediting.model.Suggestions;
import org.jspecify.annotations.Nullable;

/** What proposals that wait together become on top of the present text; nothing is stored yet. */
final class Draft {

    /** The largest text, in positions. */
    static final int LARGEST = 400_000;

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private final LongFunction<List<StepMap>> mapsAfter;
    private final Instant at;
    private final List<Commit> commits = new ArrayList<>();
    private final Map<UUID, Proposal> refs = new HashMap<>();
    private final List<Runnable> stored = new ArrayList<>();
    private final List<Runnable> refusals = new ArrayList<>();
    private final long was;
    private Node document;

    /**
     * @param mapsAfter the maps of all that was stored after a version
     */
    Draft(Node document, long version, LongFunction<List<StepMap>> mapsAfter, Instant at) {
        this.document = document;
        this.was = version;
        this.mapsAfter = mapsAfter;
        this.at = at;
    }

    Node document() {
        return document;
    }

    List<Commit> commits() {
        return commits;
    }

    /** Tells everybody what became of her commit, once the others are stored. */
    void tell() {
        stored.forEach(Runnable::run);
        refusals.forEach(Runnable::run);
    }

    void add(Proposal proposal) {
        if (refs.putIfAbsent(proposal.ref(), proposal) != null) {
            return; // sent twice and both waited
        }
        if (proposal.base() > was) {
            refuse(proposal, Refused.MALFORMED, "made on version " + proposal.base() + " of " + was);
            return;
        }
        List<StepMap> between = between(proposal.base());
        switch (Rebase.onto(document, proposal.steps(), between)) {
            case Result.Refused<Rebase.Rebased>(var reason, var detail) ->
                refuse(
                        proposal,
                        reason == Result.Reason.TOO_LARGE ? Refused.TOO_LARGE : Refused.DOES_NOT_FIT,
                        reason + ": " + detail);
            case Result.Ok<Rebase.Rebased>(var rebased) -> {
                if (between.isEmpty() && !rebased.dropped().isEmpty()) {
                    // Nothing came in between that could excuse it.
                    refuse(proposal, Refused.DOES_NOT_FIT, "steps " + rebased.dropped());
                } else {
                    add(proposal, rebased);
                }
            }
        }
    }

    private void add(Proposal proposal, Rebase.Rebased rebased) {
        Node changed = rebased.document();
        if (changed.content().size() > LARGEST
                && changed.content().size() > document.content().size()) {
            refuse(proposal, Refused.TOO_LARGE, changed + "");
        } else if (proposal.suggesting()
                && !Suggestions.allow(
                        document, changed, proposal.author().value().toString())) {
            refuse(proposal, Refused.NOT_ALLOWED, "more than a suggestion");
        } else {
            document = changed;
            stored.add(proposal.stored());
            commits.add(new Commit(
                    was + commits.size() + 1,
                    proposal.author(),
                    proposal.ref(),
                    at,
                    rebased.steps(),
                    JSON.write(rebased.steps()),
                    rebased.dropped()));
        }
    }

    private List<StepMap> between(long base) {
        List<StepMap> maps = new ArrayList<>(mapsAfter.apply(base));
        for (Commit commit : commits) {
            for (Step step : commit.steps()) {
                maps.add(step.map());
            }
        }
        return maps;
    }

    private void refuse(Proposal proposal, Refused why, @Nullable String detail) {
        refusals.add(() -> proposal.refused().accept(why, String.valueOf(detail)));
    }
}
