package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who has a thing open, and in which of its fields she is. It lives in memory only: it is true now or not at all. A
 * person whose page is closed is gone at once; one whose connection broke, after {@link Connection#GRACE}.
 */
@Service
public class Presence {

    private static final int CHECK_SECONDS = 5;

    private final Pages pages;
    private final Map<ThingRef, Map<Component, Place>> places = new ConcurrentHashMap<>();

    /**
     * @param field the field the person is in; null when she only looks
     */
    public record Present(
            PersonId person, String name, @Nullable String field) {}

    private static final class Place {
        private final Connection connection;
        private final UI ui;
        private final Consumer<List<Present>> watcher;
        private final Runnable lost;
        private volatile Present present;
        private volatile boolean reachable = true;
        private final AtomicBoolean toBeTold = new AtomicBoolean();

        Place(UI ui, Consumer<List<Present>> watcher, Runnable lost, Present present) {
            this.connection = new Connection(ui);
            this.ui = ui;
            this.watcher = watcher;
            this.lost = lost;
            this.present = present;
        }
    }

    Presence(Pages pages) {
        this.pages = pages;
        pages.every(CHECK_SECONDS, this::checkConnections);
    }

    /**
     * Makes the person present at the thing for as long as the owner is attached, and tells the owner, in its UI, who
     * else is there whenever that changes.
     */
    public Registration attend(Component owner, ThingRef thing, SignedIn person, Consumer<List<Present>> watcher) {
        return attend(owner, thing, person, watcher, () -> {});
    }

    /**
     * @param lost called, in the UI, when the connection has been away too long for the person to count as present
     */
    Registration attend(
            Component owner, ThingRef thing, SignedIn person, Consumer<List<Present>> watcher, Runnable lost) {
        return WhileAttached.run(owner, ui -> {
            Present present = new Present(person.personId(), person.name(), null);
            places.compute(thing, (key, others) -> {
                Map<Component, Place> there = others == null ? new ConcurrentHashMap<>() : others;
                there.put(owner, new Place(ui, watcher, lost, present));
                return there;
            });
            tell(thing);
            return () -> {
                places.computeIfPresent(thing, (key, there) -> {
                    there.remove(owner);
                    return there.isEmpty() ? null : there;
                });
                tell(thing);
            };
        });
    }

    /** Says which field the person of this owner is in now; null when in none. */
    public void move(Component owner, ThingRef thing, @Nullable String field) {
        Place place = places.getOrDefault(thing, Map.of()).get(owner);
        if (place != null) {
            place.present = new Present(place.present.person(), place.present.name(), field);
            tell(thing);
        }
    }

    /** Who is found there is asked when the page is reached, so that messages may overtake each other. */
    private void tell(ThingRef thing) {
        places.getOrDefault(thing, Map.of()).forEach((owner, place) -> {
            if (place.toBeTold.compareAndSet(false, true)) {
                pages.tellSoon(place.ui, () -> {
                    place.toBeTold.set(false);
                    if (owner.isAttached()) {
                        place.watcher.accept(others(thing, place.present.person()));
                    }
                });
            }
        });
    }

    private List<Present> others(ThingRef thing, PersonId self) {
        return places.getOrDefault(thing, Map.of()).values().stream()
                .filter(place -> place.reachable)
                .map(place -> place.present)
                .filter(present -> !present.person().equals(self))
                .distinct()
                .sorted(Comparator.comparing(Present::name))
                .toList();
    }

    private void checkConnections() {
        places.forEach((thing, there) ->
                there.values().forEach(place -> pages.tell(place.ui, () -> check(thing, place))));
    }

    private void check(ThingRef thing, Place place) {
        boolean reachable = place.connection.isThere();
        if (reachable == place.reachable) {
            return;
        }
        place.reachable = reachable;
        if (!reachable) {
            place.lost.run();
        }
        tell(thing);
    }

    /** How many views show the thing. */
    int attending(ThingRef thing) {
        return places.getOrDefault(thing, Map.of()).size();
    }
}
