package org.eslabon.launch;

import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in two lines what happened and what to do; what it does not know, Spring Boot reports with all details. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainStartUpErrors implements SpringBootExceptionReporter {

    private final PrintStream out;

    PlainStartUpErrors() {
        this(System.err);
    }

    PlainStartUpErrors(PrintStream out) {
        this.out = out;
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<StartRefused> known = known(failure);
        known.ifPresent(refused -> {
            out.println(refused.getMessage());
            out.println(refused.remedy());
        });
        return known.isPresent();
    }

    private static Optional<StartRefused> known(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> Optional.empty();
            case StartRefused refused -> Optional.of(refused);
            case PortInUseException port -> Optional.of(PortAtStart.taken(port.getPort()));
            default -> known(failure.getCause());
        };
    }
}
