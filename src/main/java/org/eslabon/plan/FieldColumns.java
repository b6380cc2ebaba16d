package org.eslabon.plan;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.FieldSaves;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saves one field where it is kept. The caller has checked rights and value. */
@Repository
class FieldColumns {

    private final JdbcClient database;
    private final FieldSaves saves;
    private final CurrentUser user;

    FieldColumns(JdbcClient database, FieldSaves saves, CurrentUser user) {
        this.database = database;
        this.saves = saves;
        this.user = user;
    }

    /**
     * @param name what the trail calls the field
     * @param reread reads the thing as it is now
     * @param act what to write down, without field and values
     * @param words a value as readers of the trail see it
     */
    <R, T> FieldOutcome<T> save(
            Field<R, T> field,
            String name,
            UUID id,
            FieldChange<T> change,
            Supplier<R> reread,
            Supplier<Act> act,
            Function<T, Object> words) {
        return saves.save(
                user.id(),
                act,
                name,
                change,
                new FieldSaves.Stored<>() {
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
                },
                null);
    }

    private <R, T> boolean write(Field<R, T> field, UUID id, @Nullable T seen, @Nullable T wanted) {
        // Names of table and columns are constants of the fields, never a person's text.
        String set = field.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        String where = field.columns().stream().map(column -> column + " <=> ?").collect(Collectors.joining(" and "));
        var statement = database.sql("update " + field.table() + " set " + set + " where " + where + " and id = ?");
        for (Object value : field.row(wanted)) {
            statement = statement.param(value);
        }
        for (Object value : field.row(seen)) {
            statement = statement.param(value);
        }
        return statement.param(id).update() == 1;
    }
}
