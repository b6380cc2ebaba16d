package org.eslabon.shared;

import org.jspecify.annotations.Nullable;

/**
 * One person's wish to change one field.
 *
 * @param seen the value on the person's screen when the edit began: it is the version the wish stands on, so that
 *     fields of one thing never conflict with each other
 * @param wanted the value to store; null empties the field
 */
public record FieldChange<T>(@Nullable T seen, @Nullable T wanted) {}
