package org.eslabon.meetings;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a minute for what has fallen due. Several nodes may run it. */
@Component
class MeetingWorker {

    private final DueMeetings due;

    MeetingWorker(DueMeetings due) {
        this.due = due;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void work() {
        all(due::approveOne);
        all(due::tellOfOne);
    }

    private static void all(BooleanSupplier one) {
        boolean more = true;
        while (more) {
            more = one.getAsBoolean();
        }
    }
}
