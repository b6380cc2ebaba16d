package org.eslabon.coediting.model;

import java.util.function.Supplier;

/** What came of asking the engine for something: a value, or a refusal that left everything as it was. */
public sealed interface Result<T> {

    record Ok<T>(T value) implements Result<T> {}

    /**
     * @param reason the kind of refusal, for counting and for tests
     * @param detail what and where, in English, for a log line; never text of a document
     */
    record Refused<T>(Reason reason, String detail) implements Result<T> {}

    /** The kinds of refusal. */
    enum Reason {
        /** It is no JSON, or not the JSON of what was expected. */
        MALFORMED,
        /** The schema knows no such node, mark or attribute, or not with such a value. */
        UNKNOWN,
        /** It is larger, deeper or more than {@link Limits} allows. */
        TOO_LARGE,
        /** A position lies outside the document. */
        OUTSIDE,
        /** A position, or the end of a text, lies between the two halves of one character. */
        SPLITS_CHARACTER,
        /** The content cannot stand there. */
        DOES_NOT_FIT
    }

    default boolean isOk() {
        return this instanceof Ok;
    }

    /** The value, where the caller knows that it was not refused. */
    default T orThrow() {
        return switch (this) {
            case Ok<T>(var value) -> value;
            case Refused<T>(var reason, var detail) -> throw new IllegalStateException(reason + ": " + detail);
        };
    }

    /** Runs what may end in a {@link Misfit} and makes it a value. */
    static <T> Result<T> of(Supplier<T> work) {
        try {
            return new Ok<>(work.get());
        } catch (Misfit misfit) {
            return new Refused<>(misfit.reason, misfit.detail);
        }
    }
}
