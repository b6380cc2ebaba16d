package org.eslabon.capacity;

import java.util.function.Function;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A field of a service or of a step that is edited on its own: what it holds, which values it refuses, and where it is
 * kept.
 *
 * @param <R> the thing that has it
 * @param <T> what it holds
 */
public final class ProcedureField<R, T> {

    private final String table;
    private final String name;
    private final String column;
    private final Function<R, @Nullable T> current;
    private final Function<T, Object> stored;
    private final Rule<T> rule;

    /** Says why a value cannot stand in the field; null if it can. */
    interface Rule<T> {
        @Nullable
        Refusal refusalOf(@Nullable T value);
    }

    /**
     * @param name what the trail and those present call it; its column is called the same, with underscores
     */
    ProcedureField(
            String table, String name, Function<R, @Nullable T> current, Function<T, Object> stored, Rule<T> rule) {
        this(table, name, name.replace('-', '_'), current, stored, rule);
    }

    ProcedureField(
            String table,
            String name,
            String column,
            Function<R, @Nullable T> current,
            Function<T, Object> stored,
            Rule<T> rule) {
        this.table = table;
        this.name = name;
        this.column = column;
        this.current = current;
        this.stored = stored;
        this.rule = rule;
    }

    /** What the trail and those present call it. */
    public String name() {
        return name;
    }

    public @Nullable T of(R thing) {
        return current.apply(thing);
    }

    @Nullable
    Refusal refusalOf(@Nullable T value) {
        return rule.refusalOf(clean(value));
    }

    FieldChange<T> cleaned(FieldChange<T> change) {
        return new FieldChange<>(change.seen(), clean(change.wanted()));
    }

    /** Texts as they are kept; a blank one is none. */
    @SuppressWarnings("unchecked")
    @Nullable
    T clean(@Nullable T value) {
        return value instanceof String text ? (T) PlainText.of(text) : value;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    @Nullable
    Object column(@Nullable T value) {
        return value == null ? null : stored.apply(value);
    }
}
