package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** One input with what surrounds it: who is in it, and the choice between two values when two people wrote at once. */
final class LiveField<V> extends Div {

    private final HasValue<?, V> input;
    private final Supplier<@Nullable V> current;
    private final Function<FieldChange<V>, FieldOutcome<V>> save;
    private final Function<V, String> words;
    private final String field;
    private final Div people = new Div();
    private final Div note = new Div();

    /** What the person saw when the edit began. */
    private @Nullable V seen;

    /** What was stored here last, until the model the view loads says the same: the model may lag behind the save. */
    private boolean ahead;

    private boolean inside;
    private boolean showing;

    <C extends Component & HasValue<?, V>> LiveField(
            C component,
            Supplier<@Nullable V> current,
            Function<FieldChange<V>, FieldOutcome<V>> save,
            Function<V, String> words,
            Consumer<Boolean> entered,
            String field) {
        this.input = component;
        this.current = current;
        this.save = save;
        this.words = words;
        this.field = field;
        addClassName("live-field");
        people.addClassName("live-field-people");
        note.addClassName("live-field-note");
        note.getElement().setAttribute("aria-live", "polite");
        add(component, people, note);
        seen = current.get();
        show(seen);
        component.getElement().addEventListener("focusin", event -> {
            if (!inside) {
                inside = true;
                entered.accept(true);
            }
        });
        component.getElement().addEventListener("focusout", event -> {
            inside = false;
            entered.accept(false);
            if (!ahead) {
                refresh();
            }
        });
        input.addValueChangeListener(event -> {
            if (event.isFromClient() && !showing) {
                store(new FieldChange<>(seen, valueOf(input)));
            }
        });
    }

    void refresh() {
        V now = current.get();
        if (FieldChange.same(now, seen)) {
            ahead = false;
            return;
        }
        if (inside || note.getElement().getChildCount() > 0) {
            return; // the person is writing, or choosing: what arrived is found when she saves
        }
        seen = now;
        show(now);
        addClassName("live-field-changed");
        getElement().executeJs("setTimeout(() => this.classList.remove('live-field-changed'), 1500)");
    }

    void show(List<Presence.Present> present) {
        people.removeAll();
        present.stream().filter(other -> field.equals(other.field())).forEach(other -> {
            Avatar avatar = new Avatar(other.name());
            avatar.setColorIndex(Math.floorMod(other.person().hashCode(), 7));
            avatar.setTooltipEnabled(true);
            Span name = new Span(Texts.text(getLocale(), "shell.live.editing", other.name()));
            name.addClassName("live-field-person");
            people.add(avatar, name);
        });
    }

    private void store(FieldChange<V> change) {
        if (FieldChange.same(change.seen(), change.wanted())) {
            return;
        }
        switch (save.apply(change)) {
            case FieldOutcome.Saved<V> saved -> {
                seen = saved.value();
                ahead = !FieldChange.same(current.get(), seen);
                note.removeAll();
                show(seen);
            }
            case FieldOutcome.Conflict<V> conflict -> ask(conflict, change.wanted());
            case FieldOutcome.Refused<V> refused -> {
                Notices.refused(refused.refusal());
                show(seen);
            }
        }
    }

    /** Both values stand there until one is chosen. */
    private void ask(FieldOutcome.Conflict<V> conflict, @Nullable V mine) {
        note.removeAll();
        String by = conflict.by() == null ? Texts.text(getLocale(), "shell.live.somebody") : conflict.by();
        Button keepTheirs = new Button(Texts.text(getLocale(), "shell.live.keep-theirs", by), click -> {
            note.removeAll();
            seen = conflict.current();
            show(seen);
        });
        Button useMine = new Button(Texts.text(getLocale(), "shell.live.use-mine"), click -> {
            note.removeAll();
            seen = conflict.current();
            store(new FieldChange<>(seen, mine));
        });
        keepTheirs.addThemeVariants(ButtonVariant.LUMO_SMALL);
        useMine.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div choice = new Div(keepTheirs, useMine);
        choice.addClassName("live-field-choice");
        note.add(
                new Span(Texts.text(getLocale(), "shell.live.conflict", by, words(conflict.current()), words(mine))),
                choice);
    }

    private void show(@Nullable V value) {
        showing = true;
        try {
            input.setValue(value == null ? input.getEmptyValue() : value);
        } finally {
            showing = false;
        }
    }

    private static <V> @Nullable V valueOf(HasValue<?, V> input) {
        return input.isEmpty() ? null : input.getValue();
    }

    private String words(@Nullable V value) {
        if (value == null) {
            return Texts.text(getLocale(), "shell.live.nothing");
        }
        return words.apply(value);
    }
}
