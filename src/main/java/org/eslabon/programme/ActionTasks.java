package org.eslabon.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.followup.Attention;
import org.eslabon.followup.AttentionLine;
import org.eslabon.followup.FollowUpAddresses;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Actions that she reports on, and those of others that need somebody's attention. */
@Component
class ActionTasks implements TaskSource {

    /** Of the actions that need attention, how many are told one by one to those who look after them. */
    private static final int NAMED = 3;

    private final Actions actions;
    private final Attention attention;
    private final CurrentUser user;

    ActionTasks(Actions actions, Attention attention, CurrentUser user) {
        this.actions = actions;
        this.attention = attention;
        this.user = user;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        List<Task> tasks = new ArrayList<>(updates(at));
        if (at.convenes()) {
            tasks.addAll(followUp(at.city(), at.coordinates() ? NAMED : 0));
        }
        return tasks;
    }

    /** From two weeks before the next update on. */
    private List<Task> updates(Workplace at) {
        LocalDate soon = at.today().plusWeeks(2);
        return actions.waitingFor(at.city().id(), user.id()).stream()
                .filter(action -> !action.nextUpdateOn().isAfter(soon))
                .map(action -> update(at.city(), action))
                .toList();
    }

    private static Task update(City city, ActionSummary action) {
        return new Task(
                Task.Kind.UPDATE_ACTION,
                city,
                action.title(),
                PlanAddresses.action(city.slug(), action.plan(), action.id()),
                action.nextUpdateOn());
    }

    private List<Task> followUp(City city, int named) {
        List<AttentionLine> lines = attention.ofCity(city.id());
        List<Task> tasks = new ArrayList<>();
        lines.stream()
                .limit(named)
                .forEach(line -> tasks.add(new Task(
                        Task.Kind.FOLLOW_UP,
                        city,
                        line.title(),
                        PlanAddresses.action(city.slug(), line.plan(), line.action()),
                        line.personName() + " · " + line.organisationName(),
                        line.nextUpdateOn())));
        if (lines.size() > named) {
            tasks.add(new Task(
                    Task.Kind.FOLLOW_UP_MORE,
                    city,
                    String.valueOf(lines.size() - named),
                    FollowUpAddresses.attention(city.slug()),
                    null));
        }
        return tasks;
    }
}
