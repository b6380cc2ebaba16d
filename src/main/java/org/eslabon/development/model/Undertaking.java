package org.eslabon.development.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan or an action as a portfolio counts it. */
public interface Undertaking {

    /** Whether it is an action; otherwise it is a plan, whose money is that of its actions. */
    boolean action();

    LocalDate from();

    /** Not before {@link #from}. */
    LocalDate to();

    /** Null where none is stated; a plan has none of its own. */
    @Nullable
    BigDecimal budget();

    /** Whether it is under way at any time of the year. */
    default boolean in(int year) {
        return from().getYear() <= year && year <= to().getYear();
    }
}
