package org.eslabon.plan;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A field that is edited on its own: what it holds, which values it refuses, and where it is kept.
 *
 * @param <R> the thing that has it
 * @param <T> what it holds
 */
public final class Field<R, T> {

    private final String table;
    private final String name;
    private final List<String> columns;
    private final Function<R, @Nullable T> current;
    private final Function<T, List<Object>> stored;
    private final Rule<T> rule;
    private final BiFunction<R, @Nullable T, @Nullable Refusal> fitting;

    /** Says why a value cannot stand in the field; null if it can. */
    interface Rule<T> {
        @Nullable
        Refusal refusalOf(@Nullable T value);
    }

    private Field(
            String table,
            String name,
            List<String> columns,
            Function<R, @Nullable T> current,
            Function<T, List<Object>> stored,
            Rule<T> rule,
            BiFunction<R, @Nullable T, @Nullable Refusal> fitting) {
        this.table = table;
        this.name = name;
        this.columns = columns;
        this.current = current;
        this.stored = stored;
        this.rule = rule;
        this.fitting = fitting;
    }

    static <R, T> Field<R, T> of(
            String table, String column, Function<R, @Nullable T> current, Function<T, Object> stored, Rule<T> rule) {
        return of(table, column, List.of(column), current, value -> List.of(stored.apply(value)), rule);
    }

    /** A field whose value takes several columns that change only together. */
    static <R, T> Field<R, T> of(
            String table,
            String name,
            List<String> columns,
            Function<R, @Nullable T> current,
            Function<T, List<Object>> stored,
            Rule<T> rule) {
        return new Field<>(table, name, columns, current, stored, rule, (thing, value) -> null);
    }

    /** The same field, with a rule that looks at the rest of the thing. */
    Field<R, T> fitting(BiFunction<R, @Nullable T, @Nullable Refusal> fits) {
        return new Field<>(table, name, columns, current, stored, rule, fits);
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

    @Nullable
    Refusal refusalIn(R thing, @Nullable T value) {
        Refusal refusal = refusalOf(value);
        return refusal == null ? fitting.apply(thing, clean(value)) : refusal;
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

    List<String> columns() {
        return columns;
    }

    /** The value of each column; nulls for an empty field. */
    @Nullable
    Object[] row(@Nullable T value) {
        return value == null ? new Object[columns.size()] : stored.apply(value).toArray();
    }
}
