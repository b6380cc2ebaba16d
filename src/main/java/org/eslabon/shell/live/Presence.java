package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who has a thing open, and in which of its fields she is. It lives in memory only: it is true now or not at all. */
@Service
public class Presence {

    /**
     * @param field the field the person is in; null when she only looks
     */
    public record Present(
            PersonId person, String name, @Nullable String field) {}

    private record Place(UI ui, Consumer<List<Present>> watcher, Present present) {}

    private final Map<ThingRef, Map<Component, Place>> places = new ConcurrentHashMap<>();

    /**
     * Makes the person present at the thing for as long as the owner is attached, and tells the owner, in its UI, who
     * else is there whenever that changes.
     */
    public void attend(Component owner, ThingRef thing, SignedIn person, Consumer<List<Present>> watcher) {
        owner.addAttachListener(attached -> enter(attached.getUI(), owner, thing, person, watcher));
        owner.getUI().ifPresent(ui -> enter(ui, owner, thing, person, watcher));
    }

    private void enter(UI ui, Component owner, ThingRef thing, SignedIn person, Consumer<List<Present>> watcher) {
        Present present = new Present(person.personId(), person.name(), null);
        places.computeIfAbsent(thing, key -> new ConcurrentHashMap<>()).put(owner, new Place(ui, watcher, present));
        owner.addDetachListener(detached -> {
            detached.unregisterListener();
            places.computeIfPresent(thing, (key, there) -> {
                there.remove(owner);
                return there.isEmpty() ? null : there;
            });
            tell(thing);
        });
        tell(thing);
    }

    /** Says which field the person of this owner is in now; null when in none. */
    void move(Component owner, ThingRef thing, @Nullable String field) {
        Map<Component, Place> there = places.getOrDefault(thing, Map.of());
        if (there.containsKey(owner)) {
            there.computeIfPresent(
                    owner,
                    (key, place) -> new Place(
                            place.ui(),
                            place.watcher(),
                            new Present(
                                    place.present().person(), place.present().name(), field)));
            tell(thing);
        }
    }

    private void tell(ThingRef thing) {
        Map<Component, Place> there = places.getOrDefault(thing, Map.of());
        there.forEach((owner, place) -> {
            List<Present> others = there.entrySet().stream()
                    .filter(entry -> entry.getKey() != owner)
                    .map(entry -> entry.getValue().present())
                    .filter(present -> !present.person().equals(place.present().person()))
                    .distinct()
                    .toList();
            if (place.ui().isAttached()) {
                place.ui().access(() -> place.watcher().accept(others));
            }
        });
    }
}
