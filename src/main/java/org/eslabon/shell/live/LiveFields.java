package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.audit.Entry;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The fields of one thing, edited in place by several people at once. Each saves on its own when it is left; each shows
 * who else is in it; a change that arrives meanwhile is never written over silently.
 */
public final class LiveFields {

    private final Component owner;
    private final ThingRef thing;
    private final LiveSupport live;
    private final SignedIn person;
    private final Authentication hers;
    private final List<LiveField<?>> fields = new ArrayList<>();

    /**
     * @param owner the component whose being on the screen is the person's presence at the thing
     */
    public LiveFields(Component owner, ThingRef thing, LiveSupport live) {
        this.owner = owner;
        this.thing = thing;
        this.live = live;
        this.person = live.user().require();
        this.hers = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        live.presence()
                .attend(
                        owner,
                        thing,
                        person,
                        present -> fields.forEach(field -> field.show(present)),
                        () -> fields.forEach(LiveField::store));
    }

    /**
     * Ties an input to a field.
     *
     * @param field the name the trail knows the field by
     * @param current what stands in the model the view loaded last
     * @param save asks the service, and touches no component: it is also called when the page is gone; given what the
     *     person saw and what she wants
     * @return the input with its marks, to be laid out in the view
     */
    public <V, C extends Component & HasValue<?, V>> Component bind(
            String field, C input, Supplier<@Nullable V> current, Function<FieldChange<V>, FieldOutcome<V>> save) {
        return bind(field, input, Object::toString, current, save);
    }

    /**
     * @param words how a value is written where two of them are offered for choice
     */
    public <V, C extends Component & HasValue<?, V>> Component bind(
            String field,
            C input,
            Function<V, String> words,
            Supplier<@Nullable V> current,
            Function<FieldChange<V>, FieldOutcome<V>> save) {
        Consumer<Boolean> entered = in -> live.presence().move(owner, thing, in ? field : null);
        FieldPlace place = new FieldPlace(live, thing, field, person, hers);
        LiveField<V> bound = new LiveField<>(input, current, save, words, entered, place);
        fields.add(bound);
        return bound;
    }

    /** Shows what the view has just loaded again, except in a field that is being edited. */
    public void refresh() {
        List<LiveField<?>> changed = fields.stream().filter(LiveField::refresh).toList();
        owner.getUI()
                .ifPresent(ui -> announcements(changed)
                        .forEach((name, labels) -> LiveRegion.say(
                                ui, owner.getTranslation("shell.live.changed", name, String.join(", ", labels)))));
    }

    /** The names of the fields by who changed them. */
    private Map<String, List<String>> announcements(List<LiveField<?>> changed) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (LiveField<?> field : changed) {
            Entry latest = field.place().lastChange().orElse(null);
            if (latest != null && latest.byName() != null && !person.personId().equals(latest.by())) {
                byName.computeIfAbsent(latest.byName(), name -> new ArrayList<>())
                        .add(field.label());
            }
        }
        return byName;
    }
}
