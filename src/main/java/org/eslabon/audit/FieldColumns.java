package org.eslabon.audit;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eslabon.shared.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where fields are kept that are columns of a table, for {@link FieldSaves} to save them there. */
@Component
public class FieldColumns {

    private final JdbcClient database;

    FieldColumns(JdbcClient database) {
        this.database = database;
    }

    /** A field whose values readers of the trail see as they are. */
    public <R, T> FieldSaves.Stored<T> of(Field<R, T> field, UUID id, Supplier<R> reread) {
        return of(field, id, reread, value -> value);
    }

    /**
     * @param id of the thing that has the field
     * @param reread reads the thing as it is now
     * @param words a value as readers of the trail see it
     */
    public <R, T> FieldSaves.Stored<T> of(Field<R, T> field, UUID id, Supplier<R> reread, Function<T, Object> words) {
        return new FieldSaves.Stored<>() {
            @Override
            public boolean set(@Nullable T seen, @Nullable T wanted) {
                return write(field, id, seen, wanted);
            }

            @Override
            public @Nullable T now() {
                return field.of(reread.get());
            }

            @Override
            public @Nullable Object inTrail(@Nullable T value) {
                return value == null ? null : words.apply(value);
            }
        };
    }

    private <R, T> boolean write(Field<R, T> field, UUID id, @Nullable T seen, @Nullable T wanted) {
        // Names of tables and columns are constants of the fields, never a person's text.
        String set = field.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        String held = field.columns().stream().map(column -> column + " <=> ?").collect(Collectors.joining(" and "));
        return database.sql("update " + field.table() + " set " + set + " where " + field.row() + " and " + held)
                        .params(field.stored(wanted))
                        .param(id)
                        .params(field.stored(seen))
                        .update()
                == 1;
    }
}
