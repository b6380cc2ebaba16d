package org.eslabon.shared;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's wish to change one field.
 *
 * @param seen the value on the person's screen when the edit began: it is the version the wish stands on, so that
 *     fields of one thing never conflict with each other
 * @param wanted the value to store; null empties the field
 */
public record FieldChange<T>(@Nullable T seen, @Nullable T wanted) {

    /** Whether two values of a field are the same; amounts are, whatever their scale: 10 typed is 10.00 stored. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal amount && other instanceof BigDecimal stored
                ? amount.compareTo(stored) == 0
                : Objects.equals(one, other);
    }
}
