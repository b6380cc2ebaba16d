package org.eslabon.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that is edited on its own: what it holds, which values it refuses, and where it is kept.
 *
 * @param <R> the thing that has it
 * @param <T> what it holds
 */
public final class Field<R, T> {

    private final String table;
    private final String row;
    private final String name;
    private final List<String> columns;
    private final Function<R, @Nullable T> current;
    private final Function<T, List<Object>> stored;
    private final Rule<T> rule;
    private final BiFunction<R, @Nullable T, @Nullable Refusal> fitting;

    /** Says why a value cannot stand in the field; null if it can. */
    public interface Rule<T> {
        @Nullable
        Refusal refusalOf(@Nullable T value);
    }

    private Field(
            String table,
            String row,
            String name,
            List<String> columns,
            Function<R, @Nullable T> current,
            Function<T, List<Object>> stored,
            Rule<T> rule,
            BiFunction<R, @Nullable T, @Nullable Refusal> fitting) {
        this.table = table;
        this.row = row;
        this.name = name;
        this.columns = columns;
        this.current = current;
        this.stored = stored;
        this.rule = rule;
        this.fitting = fitting;
    }

    /** A field whose column is called as the field is, with underscores. */
    public static <R, T> Field<R, T> of(
            String table, String name, Function<R, @Nullable T> current, Function<T, Object> stored, Rule<T> rule) {
        return of(table, name, name.replace('-', '_'), current, stored, rule);
    }

    public static <R, T> Field<R, T> of(
            String table,
            String name,
            String column,
            Function<R, @Nullable T> current,
            Function<T, Object> stored,
            Rule<T> rule) {
        return of(table, name, List.of(column), current, value -> List.of(stored.apply(value)), rule);
    }

    /** A field whose value takes several columns that change only together. */
    public static <R, T> Field<R, T> of(
            String table,
            String name,
            List<String> columns,
            Function<R, @Nullable T> current,
            Function<T, List<Object>> stored,
            Rule<T> rule) {
        return new Field<>(table, "id = ?", name, columns, current, stored, rule, (thing, value) -> null);
    }

    /**
     * The same field, in a row that is found in another way than by its id.
     *
     * @param found a condition in SQL with one parameter, the thing's identity
     */
    public Field<R, T> inRow(String found) {
        return new Field<>(table, found, name, columns, current, stored, rule, fitting);
    }

    /** The same field, with a rule that looks at the rest of the thing. */
    public Field<R, T> fitting(BiFunction<R, @Nullable T, @Nullable Refusal> fits) {
        return new Field<>(table, row, name, columns, current, stored, rule, fits);
    }

    /** What the trail and those present call it. */
    public String name() {
        return name;
    }

    public @Nullable T of(R thing) {
        return current.apply(thing);
    }

    /** Why the value cannot stand in the field, whatever the rest of the thing says; null if it can. */
    public @Nullable Refusal refusalOf(@Nullable T value) {
        return rule.refusalOf(clean(value));
    }

    /** Why the value cannot stand in the field of this thing; null if it can. */
    public @Nullable Refusal refusalIn(R thing, @Nullable T value) {
        Refusal refusal = refusalOf(value);
        return refusal == null ? fitting.apply(thing, clean(value)) : refusal;
    }

    public FieldChange<T> cleaned(FieldChange<T> change) {
        return new FieldChange<>(change.seen(), clean(change.wanted()));
    }

    /** Texts as they are kept; a blank one is none. */
    @SuppressWarnings("unchecked")
    public @Nullable T clean(@Nullable T value) {
        return value instanceof String text ? (T) PlainText.of(text) : value;
    }

    public String table() {
        return table;
    }

    /** Which row of the table it is kept in: a condition in SQL with one parameter, the thing's identity. */
    public String row() {
        return row;
    }

    public List<String> columns() {
        return columns;
    }

    /** What to store in each column; nulls for an empty field. */
    public @Nullable Object[] stored(@Nullable T value) {
        return value == null ? new Object[columns.size()] : stored.apply(value).toArray();
    }
}
