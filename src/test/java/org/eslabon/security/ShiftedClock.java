package org.eslabon.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that runs as the computer's does, but on a day that a test chooses. */
@TestComponent
@Primary
public class ShiftedClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Three in the afternoon of that day in UTC: it is the same day in all cities of the demonstration. */
    public void setTo(LocalDate day) {
        ahead.set(Duration.between(Instant.now(), day.atTime(15, 0).toInstant(ZoneOffset.UTC)));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
