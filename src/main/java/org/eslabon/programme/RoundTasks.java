package org.eslabon.programme;

import java.util.List;
import java.util.stream.Stream;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundSummary;
import org.eslabon.capacity.Rounds;
import org.eslabon.partnership.City;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rounds that wait for her scores, and those in which others are behind. */
@Component
class RoundTasks implements TaskSource {

    private final Rounds rounds;

    RoundTasks(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        City city = at.city();
        return Stream.concat(
                        rounds.waitingForMe(city.id()).stream()
                                .map(one -> task(Task.Kind.SCORE_ROUND, city, one.round(), "score", null)),
                        at.coordinates()
                                ? rounds.ofCity(city.id()).stream()
                                        .filter(RoundSummary::scoring)
                                        .map(one -> chore(city, one))
                                : Stream.empty())
                .toList();
    }

    private static Task chore(City city, RoundSummary summary) {
        Round round = summary.round();
        return summary.behind() > 0
                ? task(Task.Kind.ASK_ASSESSORS, city, round, "people", String.valueOf(summary.behind()))
                : summary.assessors() == 0
                        ? task(Task.Kind.INVITE_ASSESSORS, city, round, "people", null)
                        : task(Task.Kind.OPEN_SESSION, city, round, "session", null);
    }

    private static Task task(Task.Kind kind, City city, Round round, String tab, @Nullable String who) {
        return new Task(kind, city, round.subject(), CapacityAddresses.tab(city.slug(), round.id(), tab), who, null);
    }
}
