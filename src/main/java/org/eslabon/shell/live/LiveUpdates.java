package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eslabon.audit.Act;
import org.eslabon.audit.Recorded;
import org.eslabon.shared.ThingRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open views, after the commit, that what they show has changed.
 *
 * <p>A message carries what was done, never what it looks like now: the view reads that again through its service, as
 * its own user, so nobody is told more than she may see. Several changes within {@value #GATHER_MILLISECONDS} ms reach a
 * view as one.
 */
@Service
public class LiveUpdates {

    private static final int GATHER_MILLISECONDS = 60;

    private final Map<ThingRef, Set<Listening>> listening = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-updates").factory());

    /**
     * Calls back, in the view's UI, when something was done to one of these things or to what they contain, for as long
     * as the owner is attached.
     */
    public void listen(Component owner, Set<ThingRef> things, Consumer<List<Recorded>> action) {
        owner.addAttachListener(attached -> start(attached.getUI(), owner, things, action));
        owner.getUI().ifPresent(ui -> start(ui, owner, things, action));
    }

    private void start(UI ui, Component owner, Set<ThingRef> things, Consumer<List<Recorded>> action) {
        Listening one = new Listening(ui, action);
        things.forEach(thing -> listening
                .computeIfAbsent(thing, key -> ConcurrentHashMap.newKeySet())
                .add(one));
        owner.addDetachListener(detached -> {
            detached.unregisterListener();
            things.forEach(thing -> listening.computeIfPresent(thing, (key, set) -> {
                set.remove(one);
                return set.isEmpty() ? null : set;
            }));
        });
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
        Act act = recorded.act();
        notify(act.thing(), recorded);
        if (act.within() != null) {
            notify(act.within(), recorded);
        }
        if (act.city() != null) {
            notify(ThingRef.city(act.city()), recorded);
        }
    }

    private void notify(ThingRef thing, Recorded recorded) {
        listening.getOrDefault(thing, Set.of()).forEach(one -> one.add(recorded));
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** One view that listens, with what has not reached it yet. */
    private final class Listening {

        private final UI ui;
        private final Consumer<List<Recorded>> action;
        private final List<Recorded> waiting = new ArrayList<>();

        Listening(UI ui, Consumer<List<Recorded>> action) {
            this.ui = ui;
            this.action = action;
        }

        synchronized void add(Recorded recorded) {
            if (waiting.contains(recorded)) {
                return;
            }
            waiting.add(recorded);
            if (waiting.size() == 1) {
                clock.schedule(this::flush, GATHER_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        }

        private void flush() {
            List<Recorded> gathered;
            synchronized (this) {
                gathered = List.copyOf(waiting);
                waiting.clear();
            }
            if (ui.isAttached()) {
                ui.access(() -> action.accept(gathered));
            }
        }
    }
}
