package org.eslabon.notification.spi;

import java.util.Map;

/** A module says which of its acts are decisions: who follows a whole city is told of them. */
@FunctionalInterface
public interface Decisions {

    /**
     * The key of the sentence that says what was decided, by the act as the trail knows it: kind of thing and verb, such as
     * {@code study.published}; or with the field and the value it has now, such as {@code round.changed.state.LOCKED}.
     */
    Map<String, String> sentences();
}
