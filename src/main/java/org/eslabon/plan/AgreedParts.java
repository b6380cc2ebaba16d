package org.eslabon.plan;

import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The door by which modules above change what they keep of what is agreed about a plan or an action: the same rights and
 * locks as for its own fields, and a change reopens what was approved. Within the caller's transaction.
 */
public interface AgreedParts {

    /**
     * The plan or action as it is now and stays until the transaction ends, if the current user may change what it says.
     *
     * @throws NoSuchThing if there is none, or it was removed, or it is not hers to see
     * @throws NotAllowed also while it is locked, when pages offer no change
     */
    Reviews.Held toChange(Subject subject);

    /**
     * Writes down that something came or went.
     *
     * @param part what the trail calls it
     */
    void changed(Reviews.Held held, String part, @Nullable String before, @Nullable String after);
}
