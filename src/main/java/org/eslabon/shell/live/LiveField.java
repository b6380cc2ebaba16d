package org.eslabon.shell.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.audit.Entry;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * One input with what surrounds it: who is in it, and the choice between two values when two people wrote at once.
 *
 * <p>A text travels to the server while it is written and is stored when the field is left, at Enter, or when its page
 * goes away; any other value is stored when it is picked. What the person has written is only ever replaced by her own
 * hand: Escape, or a choice.
 */
@JsModule("./live/leave-field.ts")
final class LiveField<V> extends Div {

    private static final int TYPING_PAUSE_MILLISECONDS = 300;
    private static final String CROSSES_BORDER = "!element.contains(event.relatedTarget)";

    private final Component component;
    private final HasValue<?, V> input;
    private final Supplier<@Nullable V> current;
    private final Function<FieldChange<V>, FieldOutcome<V>> save;
    private final Function<V, String> words;
    private final Consumer<Boolean> entered;
    private final FieldPlace place;
    private final FieldPeople people = new FieldPeople();
    private final Div note = new Div();

    /** Whether the value grows under the person's hands and must not be touched while she is in the field. */
    private final boolean written;

    /** What the person saw when the edit began. */
    private @Nullable V seen;

    /** What was stored here last, until the model the view loads says the same: the model may lag behind the save. */
    private boolean ahead;

    /** Whether the browser already shows what was seen last, and the server has yet to hear so. */
    private boolean overtaken;

    private boolean inside;
    private boolean showing;
    private @Nullable ConflictChoice choice;

    /** The other value that is offered for choice. */
    private @Nullable V asked;

    <C extends Component & HasValue<?, V>> LiveField(
            C component,
            Supplier<@Nullable V> current,
            Function<FieldChange<V>, FieldOutcome<V>> save,
            Function<V, String> words,
            Consumer<Boolean> entered,
            FieldPlace place) {
        this.component = component;
        this.input = component;
        this.current = current;
        this.save = save;
        this.words = words;
        this.entered = entered;
        this.place = place;
        this.written = component instanceof HasValueChangeMode && component.getEmptyValue() instanceof String;
        addClassName("live-field");
        note.addClassName("live-field-note");
        note.getElement().setAttribute("aria-live", "polite");
        add(component, people, note);
        seen = current.get();
        show(seen);
        component.getElement().addEventListener("focusin", event -> entered()).setFilter(CROSSES_BORDER);
        component.getElement().addEventListener("focusout", event -> left()).setFilter(CROSSES_BORDER);
        input.addValueChangeListener(event -> {
            overtaken = false;
            if (event.isFromClient() && !showing) {
                changed();
            }
        });
        if (written) {
            listenToKeys();
        }
    }

    private void listenToKeys() {
        HasValueChangeMode mode = (HasValueChangeMode) component;
        mode.setValueChangeMode(ValueChangeMode.LAZY);
        mode.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        String done = component instanceof TextArea ? " && (event.ctrlKey || event.metaKey)" : "";
        component
                .getElement()
                .addEventListener("keydown", event -> store())
                .setFilter("event.key === 'Enter' && !event.isComposing" + done);
        component
                .getElement()
                .addEventListener("keydown", event -> restore())
                .setFilter("event.key === 'Escape' && !event.isComposing");
    }

    String label() {
        String label = component instanceof HasLabel labelled ? labelled.getLabel() : null;
        return label == null ? "" : label;
    }

    FieldPlace place() {
        return place;
    }

    /** Takes over what the view has just loaded; says whether another value is to be seen now. */
    boolean refresh() {
        ahead = false;
        V now = current.get();
        V mine = mine();
        if (FieldChange.same(now, mine)) {
            seen = now;
            settle();
            return false;
        }
        if (FieldChange.same(now, choice == null ? seen : asked)) {
            return false;
        }
        if (choice != null || !FieldChange.same(mine, seen)) {
            ask(now);
            return false;
        }
        if (inside) {
            return written && replaceIfUntouched(now);
        }
        seen = now;
        show(now);
        flash();
        return true;
    }

    void show(List<Presence.Present> present) {
        people.show(present.stream()
                .filter(other -> place.field().equals(other.field()))
                .toList());
    }

    /** Stores what stands there, as if the person had left the field. */
    void store() {
        V mine = mine();
        if (FieldChange.same(seen, mine) || choice != null) {
            return;
        }
        if (mine == null && invalid()) {
            return; // what she typed is no value: it stays, with the message of the input
        }
        store(new FieldChange<>(seen, mine));
    }

    private void entered() {
        if (!inside && !input.isReadOnly()) {
            inside = true;
            entered.accept(true);
        }
    }

    private void left() {
        if (!inside) {
            return;
        }
        inside = false;
        entered.accept(false);
        store();
        if (!ahead) {
            refresh();
        }
    }

    private void changed() {
        if (!written) {
            store();
            return;
        }
        V mine = mine();
        if (choice != null) {
            choice.setMine(words(mine));
        } else if (!ahead && !FieldChange.same(current.get(), seen) && !FieldChange.same(mine, seen)) {
            ask(current.get());
        }
    }

    /** Escape: what was there before she wrote. */
    private void restore() {
        settle();
        seen = ahead ? seen : current.get();
        show(seen);
    }

    private void store(FieldChange<V> change) {
        switch (save.apply(change)) {
            case FieldOutcome.Saved<V> saved -> {
                seen = saved.value();
                ahead = !FieldChange.same(current.get(), seen);
                settle();
                if (!inside || !written) {
                    show(seen); // as the service tidied it up
                } else {
                    getElement().setAttribute("data-base", seen == null ? "" : (String) seen);
                }
            }
            case FieldOutcome.Conflict<V> conflict -> ask(conflict.current());
            case FieldOutcome.Refused<V> refused -> refuse(refused.refusal());
        }
    }

    private void refuse(Refusal refusal) {
        if (written && component instanceof HasValidation validation) {
            validation.setErrorMessage(Texts.text(
                    getLocale(), refusal.messageKey(), refusal.arguments().toArray()));
            validation.setInvalid(true);
        } else {
            Notices.refused(refusal);
            show(seen);
        }
    }

    /** Both values stand there until one is chosen. */
    private void ask(@Nullable V theirs) {
        settle();
        asked = theirs;
        String by = place.latest().map(Entry::byName).orElse(null);
        choice = new ConflictChoice(
                by,
                words(theirs),
                words(mine()),
                () -> {
                    settle();
                    seen = theirs;
                    show(theirs);
                    returnToInput();
                },
                () -> {
                    settle();
                    seen = theirs;
                    store(new FieldChange<>(theirs, mine()));
                    returnToInput();
                });
        note.add(choice);
    }

    private void settle() {
        note.removeAll();
        choice = null;
        if (written && component instanceof HasValidation validation) {
            validation.setInvalid(false);
            validation.setErrorMessage("");
        }
    }

    private void returnToInput() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private boolean invalid() {
        return component instanceof HasValidation validation && validation.isInvalid();
    }

    /**
     * She is in the field but has written nothing that the server knows of. The browser decides: only if it knows of
     * nothing either is the new value shown; else her text arrives soon, and with it the question.
     */
    private boolean replaceIfUntouched(@Nullable V now) {
        String before = seen == null ? "" : (String) seen;
        String after = now == null ? "" : (String) now;
        component
                .getElement()
                .executeJs("if (this.value !== $0) return false; this.value = $1; return true;", before, after)
                .then(Boolean.class, replaced -> {
                    if (replaced) {
                        seen = now;
                        overtaken = true;
                        getElement().setAttribute("data-base", after);
                        flash();
                    }
                });
        return true;
    }

    private void flash() {
        addClassName("live-field-changed");
        getElement().executeJs("setTimeout(() => this.classList.remove('live-field-changed'), 1500)");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        @SuppressWarnings("unchecked")
        V left = (V) place.takeUnsaved();
        if (left != null && !FieldChange.same(left, current.get())) {
            show(left);
            ask(current.get());
        } else if (written && !input.isReadOnly()) {
            getElement().setAttribute("data-place", place.name());
            getElement()
                    .executeJs("return window.takeLeftText($0)", place.name())
                    .then(found ->
                            comeBack(found.path(0).asString(""), found.path(1).asString("")));
        }
    }

    /** What the browser kept when the page went away before the server heard of it. */
    @SuppressWarnings("unchecked")
    private void comeBack(String text, String base) {
        V left = (V) text;
        V now = current.get();
        boolean heardAndChangedSince = place.latest()
                .filter(entry -> text.strip().equals(entry.from()))
                .isPresent();
        if (text.isBlank() || FieldChange.same(text.strip(), now) || heardAndChangedSince || choice != null) {
            return;
        }
        show(left);
        if (base.equals(now == null ? "" : now)) {
            store();
        } else {
            ask(now);
        }
    }

    /** The page is closed or left: what she wrote is stored, or kept for her if it cannot be. */
    @Override
    protected void onDetach(DetachEvent detached) {
        V mine = mine();
        if (mine == null && invalid() || FieldChange.same(seen, mine)) {
            return;
        }
        if (choice == null) {
            FieldChange<V> change = new FieldChange<>(seen, mine);
            place.saveAfterwards(change, () -> save.apply(change));
        } else if (mine != null) {
            place.keepUnsaved(mine);
        }
    }

    private void show(@Nullable V value) {
        if (written) {
            getElement().setAttribute("data-base", seen == null ? "" : (String) seen);
        }
        showing = true;
        try {
            input.setValue(value == null ? input.getEmptyValue() : value);
        } finally {
            showing = false;
        }
    }

    private @Nullable V mine() {
        return overtaken ? seen : input.isEmpty() ? null : input.getValue();
    }

    private @Nullable String words(@Nullable V value) {
        return value == null ? null : words.apply(value);
    }
}
