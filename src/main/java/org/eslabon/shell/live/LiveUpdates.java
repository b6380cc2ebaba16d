package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eslabon.audit.Act;
import org.eslabon.audit.Entry;
import org.eslabon.audit.Recorded;
import org.eslabon.glance.Glance;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open views, after the commit, that what they show has changed.
 *
 * <p>A message carries what was done, never what it looks like now: the view reads that again through its service, as
 * its own user, so nobody is told more than she may see. Several changes within a moment reach a view as one.
 */
@Service
public class LiveUpdates {

    /** A view reads before it is attached and hears afterwards: what was committed in between is told again. */
    private static final long OVERLAP = Duration.ofSeconds(2).toNanos();

    private final Pages pages;
    private final Glance glance;
    private final Map<ThingRef, Set<Listening>> listening = new ConcurrentHashMap<>();
    private final Deque<Told> latest = new ArrayDeque<>();

    /** Something that was told, with its line in the trail once somebody has asked for it. */
    private static final class Told {
        private final long at;
        private final Recorded recorded;
        private @Nullable Entry entry;

        Told(long at, Recorded recorded) {
            this.at = at;
            this.recorded = recorded;
        }

        boolean isOf(ThingRef thing, String field) {
            return recorded.act().thing().equals(thing)
                    && field.equals(recorded.act().field());
        }
    }

    LiveUpdates(Pages pages, Glance glance) {
        this.pages = pages;
        this.glance = glance;
    }

    /**
     * Calls back, in the view's UI, when something was done to one of these things or to what they contain, for as long
     * as the owner is attached or until the registration is removed. Where the callback meets {@code NoSuchThing}, the
     * page becomes that of an address that leads to nothing.
     */
    public Registration listen(Component owner, Set<ThingRef> things, Consumer<List<Recorded>> action) {
        long from = System.nanoTime() - OVERLAP;
        return WhileAttached.run(owner, ui -> start(ui, things, action, from));
    }

    private Registration start(UI ui, Set<ThingRef> things, Consumer<List<Recorded>> action, long from) {
        Listening one = new Listening(ui, action);
        things.forEach(thing -> listening.compute(thing, (key, others) -> {
            Set<Listening> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(one);
            return all;
        }));
        synchronized (latest) {
            latest.stream()
                    .filter(told -> told.at - from >= 0
                            && concerned(told.recorded).stream().anyMatch(things::contains))
                    .forEach(told -> one.add(told.recorded));
        }
        return () -> {
            one.stop();
            things.forEach(thing -> listening.computeIfPresent(thing, (key, all) -> {
                all.remove(one);
                return all.isEmpty() ? null : all;
            }));
        };
    }

    @EventListener
    void on(Recorded recorded) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(recorded);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(recorded);
            }
        });
    }

    private void tell(Recorded recorded) {
        glance.changed();
        long now = System.nanoTime();
        synchronized (latest) {
            latest.removeIf(told -> now - told.at > 5 * OVERLAP);
            latest.add(new Told(now, recorded));
        }
        concerned(recorded)
                .forEach(thing -> listening.getOrDefault(thing, Set.of()).forEach(one -> one.add(recorded)));
    }

    /**
     * The line of the trail about the last change of a field, for a view that was told of it: everybody who has the
     * thing open asks at the same moment, and the trail is read once.
     */
    Optional<Entry> lastChange(ThingRef thing, String field, Supplier<Optional<Entry>> inTrail) {
        Told last = lastTold(thing, field);
        if (last == null) {
            return inTrail.get();
        }
        synchronized (last) {
            if (last.entry == null) {
                last.entry = inTrail.get().orElse(null);
            }
            return Optional.ofNullable(last.entry);
        }
    }

    private @Nullable Told lastTold(ThingRef thing, String field) {
        synchronized (latest) {
            Iterator<Told> backwards = latest.descendingIterator();
            while (backwards.hasNext()) {
                Told told = backwards.next();
                if (told.isOf(thing, field)) {
                    return told;
                }
            }
            return null;
        }
    }

    private static Set<ThingRef> concerned(Recorded recorded) {
        Act act = recorded.act();
        Set<ThingRef> things = ConcurrentHashMap.newKeySet();
        things.add(act.thing());
        addIfAny(things, act.within());
        addIfAny(things, act.city() == null ? null : ThingRef.city(act.city()));
        return things;
    }

    private static void addIfAny(Set<ThingRef> things, @Nullable ThingRef thing) {
        if (thing != null) {
            things.add(thing);
        }
    }

    /** How many views listen to the thing. */
    int listeningTo(ThingRef thing) {
        return listening.getOrDefault(thing, Set.of()).size();
    }

    /** One view that listens, with what has not reached it yet. */
    private final class Listening {

        private final UI ui;
        private final Consumer<List<Recorded>> action;
        private final List<Recorded> waiting = new ArrayList<>();
        private boolean stopped;

        Listening(UI ui, Consumer<List<Recorded>> action) {
            this.ui = ui;
            this.action = action;
        }

        synchronized void add(Recorded recorded) {
            if (stopped || waiting.contains(recorded)) {
                return;
            }
            waiting.add(recorded);
            if (waiting.size() == 1) {
                pages.tellSoon(ui, this::flush);
            }
        }

        synchronized void stop() {
            stopped = true;
            waiting.clear();
        }

        private void flush() {
            List<Recorded> gathered;
            synchronized (this) {
                gathered = List.copyOf(waiting);
                waiting.clear();
            }
            if (!gathered.isEmpty()) {
                action.accept(gathered);
            }
        }
    }
}
