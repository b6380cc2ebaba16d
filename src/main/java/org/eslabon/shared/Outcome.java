package org.eslabon.shared;

/** What came of asking for something: it is done, or it was refused with a reason. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String messageKey, Object... arguments) {
        return new Refused<>(Refusal.of(messageKey, arguments));
    }
}
