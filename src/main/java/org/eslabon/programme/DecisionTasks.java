package org.eslabon.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.approval.ApprovalRequestSummary;
import org.eslabon.approval.Approvals;
import org.eslabon.partnership.City;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions and opinions that are hers, and seats of others that are silent. */
@Component
class DecisionTasks implements TaskSource {

    private final Approvals approvals;

    DecisionTasks(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        City city = at.city();
        List<Task> tasks = new ArrayList<>();
        approvals
                .waitingForMe(city.id())
                .forEach(request -> tasks.add(task(Task.Kind.DECIDE, city, request, request.requestedBy())));
        approvals
                .opinionsWaitingForMe(city.id())
                .forEach(request -> tasks.add(task(Task.Kind.GIVE_OPINION, city, request, request.requestedBy())));
        if (at.coordinates()) {
            approvals
                    .waitingForOthers(city.id())
                    .forEach(request -> tasks.add(
                            task(Task.Kind.REMIND_SEATS, city, request, String.join(", ", request.silent()))));
        }
        return tasks;
    }

    private static Task task(Task.Kind kind, City city, ApprovalRequestSummary request, String who) {
        return new Task(
                kind,
                city,
                request.subject(),
                ApprovalAddresses.request(city.slug(), request.id()),
                who,
                lastDay(request.dueAt(), city));
    }

    /** A term is over with its last day. */
    private static @Nullable LocalDate lastDay(@Nullable Instant dueAt, City city) {
        return dueAt == null ? null : LocalDate.ofInstant(dueAt.minusNanos(1), city.timeZone());
    }
}
