package org.eslabon.shell.live;

import java.util.Optional;
import java.util.function.Supplier;
import org.eslabon.audit.Entry;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.ThingRef;
import org.eslabon.uikit.KeptTexts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * One person at one field of one thing: what a field knows of the world beyond its input.
 *
 * @param hers her sign-in when the page was made: a page may outlive its session by a moment
 */
record FieldPlace(LiveSupport live, ThingRef thing, String field, SignedIn person, Authentication hers) {

    private static final Logger LOG = LoggerFactory.getLogger(FieldPlace.class);

    /** The same wherever this person meets this field. */
    String name() {
        return KeptTexts.name(person.personId(), thing.kind(), thing.id().toString(), field);
    }

    /** Who changed the field last, where a view has just been told that somebody did. */
    Optional<Entry> lastChange() {
        return live.updates().lastChange(thing, field, this::latest);
    }

    /** Who changed the field last. */
    Optional<Entry> latest() {
        return live.trail().latest(thing, field);
    }

    @Nullable
    Object takeUnsaved() {
        return live.unsaved().take(person.personId(), thing, field);
    }

    void keepUnsaved(Object value) {
        live.unsaved().keep(person.personId(), thing, field, value);
    }

    /**
     * Saves what was in a field whose page has gone, perhaps with its session: as the person who wrote it. What cannot
     * be stored is kept for her.
     */
    <V> void saveAfterwards(FieldChange<V> change, Supplier<FieldOutcome<V>> save) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(hers);
        live.pages().aside(() -> {
            SecurityContextHolder.setContext(context);
            boolean saved = false;
            try {
                saved = save.get() instanceof FieldOutcome.Saved<V>;
            } catch (RuntimeException failed) {
                LOG.warn("A field that was left with its page was not saved", failed);
            } finally {
                SecurityContextHolder.clearContext();
                if (!saved && change.wanted() != null) {
                    keepUnsaved(change.wanted());
                }
            }
        });
    }
}
