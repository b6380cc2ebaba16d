package org.eslabon.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * What pages keep in a person's browser until it is saved: its databases whose names begin with {@code kept-}. Whoever
 * signs out takes it with her.
 */
public final class KeptHere {

    /** Another page of the product may hold one open for a moment; nobody waits longer than that to sign out. */
    private static final String FORGET = """
            return (async () => {
                const all = (await indexedDB.databases?.()) ?? [];
                const kept = all.map(({name}) => name).filter(name => name.startsWith('kept-'));
                const gone = kept.map(name => new Promise(done => {
                    const request = indexedDB.deleteDatabase(name);
                    request.onsuccess = request.onerror = request.onblocked = done;
                }));
                await Promise.race([Promise.all(gone), new Promise(done => setTimeout(done, 1000))]);
            })()
            """;

    private KeptHere() {}

    /** Forgets it, and goes on after that in any case. */
    public static void forget(UI ui, SerializableRunnable then) {
        ui.getPage().executeJs(FORGET).then(forgotten -> then.run(), failure -> then.run());
    }
}
