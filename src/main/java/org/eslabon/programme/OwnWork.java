package org.eslabon.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eslabon.finance.Financing;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.programme.OwnAction.Next;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current user answers for, whether or not anything is asked of her today. */
@Service
@Transactional(readOnly = true)
public class OwnWork {

    private final Cities cities;
    private final CurrentUser user;
    private final Actions actions;
    private final Financing financing;
    private final Clock clock;

    OwnWork(Cities cities, CurrentUser user, Actions actions, Financing financing, Clock clock) {
        this.cities = cities;
        this.user = user;
        this.actions = actions;
        this.financing = financing;
        this.clock = clock;
    }

    /** Her actions in a city that are not at their end, by the day of what comes next. */
    public List<OwnAction> in(CityId id) {
        City city = cities.byId(id);
        List<ActionSummary> mine = actions.waitingFor(id, user.id());
        if (mine.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.timeZone());
        return mine.stream()
                .map(action -> own(city, action, today))
                .sorted(Comparator.comparing(OwnAction::on))
                .toList();
    }

    private OwnAction own(City city, ActionSummary action, LocalDate today) {
        LocalDate starts = action.startsOn();
        LocalDate ends = action.endsOn();
        boolean begins = starts != null && starts.isAfter(today) && !starts.isAfter(action.nextUpdateOn());
        boolean finishes = ends != null && ends.isBefore(action.nextUpdateOn());
        Next next = begins ? Next.START : finishes ? Next.END : Next.REPORT;
        LocalDate on = switch (next) {
            case START -> Objects.requireNonNull(starts);
            case END -> Objects.requireNonNull(ends);
            case REPORT -> action.nextUpdateOn();
        };
        BigDecimal missing =
                action.budget() == null ? null : financing.ofAction(action.id()).unfunded(Stage.PLEDGED);
        return new OwnAction(
                city,
                action.title(),
                PlanAddresses.action(city.slug(), action.plan(), action.id()),
                action.plan(),
                action.id(),
                action.status(),
                next,
                on,
                missing == null || missing.signum() <= 0 ? null : missing,
                action.currency());
    }
}
