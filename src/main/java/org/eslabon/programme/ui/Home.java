package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Participant;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.programme.HomeService;
import org.eslabon.programme.OwnAction;
import org.eslabon.programme.Task;
import org.eslabon.shared.OrganisationId;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;

/** What a first page shows of one person: who she is here, what waits for her, what she answers for, and what others did. */
final class Home {

    private final HomeServices ask;
    private final Formats formats;
    private final boolean manyCities;
    private final PageHead head = new PageHead("");
    private final HomeCard waits = new HomeCard("programme.home.waits");
    private final HomeCard own = new HomeCard("programme.home.own");
    private final HomeCard changed = new HomeCard("programme.home.changed");

    /**
     * @param manyCities whether it is about all cities of somebody who has several
     */
    Home(HomeServices ask, Formats formats, boolean manyCities) {
        this.ask = ask;
        this.formats = formats;
        this.manyCities = manyCities;
        head.setTitle(head.getTranslation("programme.home.greeting", ask.home().myFirstName()));
    }

    PageHead head() {
        return head;
    }

    HomeCard waits() {
        return waits;
    }

    HomeCard own() {
        return own;
    }

    HomeCard changed() {
        return changed;
    }

    static Div column(HomeCard... cards) {
        Div column = new Div(cards);
        column.addClassName("home-column");
        return column;
    }

    void show(List<City> cities) {
        LocalDate today = LocalDate.ofInstant(ask.clock().instant(), formats.zone());
        List<Task> waiting = manyCities
                ? ask.tasks().waitingForMe()
                : ask.tasks().waitingForMe(cities.getFirst().id());
        showHead(cities, waiting, today);
        waits.show(List.of(waiting, today), waiting.size(), () -> new TaskList(waiting, manyCities, today, formats));
        showOwn(cities, today);
        List<HomeService.Change> changes = manyCities
                ? ask.home().changes()
                : ask.home().changes(cities.getFirst().id());
        changed.show(
                changes,
                changes.size(),
                () -> new ChangeList(changes, manyCities, ask.home().lastVisit(), formats));
    }

    private void showHead(List<City> cities, List<Task> waiting, LocalDate today) {
        Set<String> parts = new LinkedHashSet<>();
        if (manyCities) {
            parts.add(head.getTranslation("programme.home.in-all", cities.size()));
        } else {
            City city = cities.getFirst();
            Set<OrganisationId> mine = ask.rights().ownOrganisations(city.id());
            for (Participant one : ask.partnerships().participants(city.id())) {
                if (mine.contains(one.organisation().id())) {
                    parts.add(one.organisation().name());
                    parts.add(head.getTranslation(one.role().key()));
                }
            }
        }
        long late = waiting.stream()
                .filter(task -> task.due() != null && task.due().isBefore(today) && !task.happens())
                .count();
        parts.add(head.getTranslation("programme.home.counts", waiting.size(), late));
        head.setLine(parts.stream().map(Span::new).toArray(Span[]::new));
    }

    private void showOwn(List<City> cities, LocalDate today) {
        List<OwnAction> mine = cities.stream()
                .flatMap(city -> ask.own().in(city.id()).stream())
                .toList();
        Map<ActionId, ProgressMark> marks = new HashMap<>();
        for (PlanId plan : mine.stream().map(OwnAction::plan).distinct().toList()) {
            ask.marks().forEach(each -> marks.putAll(each.ofPlan(plan, formats)));
        }
        marks.keySet().retainAll(mine.stream().map(OwnAction::action).toList());
        own.setVisible(!mine.isEmpty());
        own.show(
                List.of(mine, marks, today),
                mine.size(),
                () -> new OwnActionList(mine, marks, manyCities, today, formats));
    }
}
