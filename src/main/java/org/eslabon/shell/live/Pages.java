package org.eslabon.shell.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eslabon.glance.Glance;
import org.eslabon.shared.NoSuchThing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reaches open pages from outside their own requests.
 *
 * <p>Each page is reached in a thread of its own, never in that of the person whose save is the reason: she must not
 * wait for the pages of others, and nothing may run with her rights that is not hers.
 */
@Component
class Pages {

    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private static final int GATHER_MILLISECONDS = 60;

    private final Glance glance;
    private final Map<UI, List<Runnable>> gathered = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-clock").factory());
    private final ExecutorService couriers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
            .inheritInheritableThreadLocals(false)
            .name("live-", 0)
            .factory());

    Pages(Glance glance) {
        this.glance = glance;
    }

    /** Runs the action in the page, as its user; what she may no longer see becomes the page of nothing. */
    void tell(UI ui, Runnable action) {
        aside(() -> reach(ui, () -> act(ui, action)));
    }

    private static void reach(UI ui, Runnable action) {
        try {
            ui.access(action::run);
        } catch (UIDetachedException gone) {
            LOG.debug("The page was closed meanwhile");
        }
    }

    /**
     * The same in a moment, together with whatever else is to reach the page until then: what one person does at once
     * (she leaves a field, and it is saved) reaches the pages of the others as one message. All that the actions read is
     * one state of things; they write nothing.
     */
    void tellSoon(UI ui, Runnable action) {
        gathered.compute(ui, (page, others) -> {
            if (others == null) {
                later(GATHER_MILLISECONDS, () -> {
                    List<Runnable> now = Objects.requireNonNull(gathered.remove(ui));
                    reach(ui, () -> glance.within(() -> now.forEach(one -> act(ui, one))));
                });
            }
            List<Runnable> all = others == null ? new ArrayList<>() : others;
            all.add(action);
            return all;
        });
    }

    private static void act(UI ui, Runnable action) {
        try {
            action.run();
        } catch (NoSuchThing gone) {
            ui.refreshCurrentRoute(true); // its address now leads where a stranger's leads
        }
    }

    /** Runs the action in a thread that belongs to no page. */
    void aside(Runnable action) {
        if (!couriers.isShutdown()) {
            couriers.execute(action);
        }
    }

    void later(int milliseconds, Runnable action) {
        if (!clock.isShutdown()) {
            clock.schedule(() -> aside(action), milliseconds, TimeUnit.MILLISECONDS);
        }
    }

    void every(int seconds, Runnable action) {
        clock.scheduleWithFixedDelay(() -> aside(action), seconds, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
        couriers.shutdownNow();
    }
}
