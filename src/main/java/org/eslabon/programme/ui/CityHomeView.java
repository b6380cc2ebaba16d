package org.eslabon.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Plans;
import org.eslabon.programme.HomeService;
import org.eslabon.programme.TaskService;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.valuechain.Studies;

/** A city as its people find it on signing in: what waits for them, what changed, and what the city works on. */
@Route("c/:city")
@PermitAll
class CityHomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient Cities cities;
    private final transient HomeService home;
    private final transient TaskService tasks;
    private final transient Studies studies;
    private final transient Plans plans;
    private final transient Rights rights;
    private final transient LiveSupport live;
    private String title = "";

    CityHomeView(
            Cities cities,
            HomeService home,
            TaskService tasks,
            Studies studies,
            Plans plans,
            Rights rights,
            LiveSupport live) {
        this.cities = cities;
        this.home = home;
        this.tasks = tasks;
        this.studies = studies;
        this.plans = plans;
        this.rights = rights;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        title = city.name();
        removeAll();
        Div columns = new Div();
        columns.addClassName("home");
        PageHead head = new PageHead(getTranslation("programme.home.greeting", home.myName()));
        head.setLine(new Span(getTranslation("programme.home.in", city.name())));
        add(head, columns);
        show(columns, city);
        live.updates().listen(columns, Set.of(ThingRef.city(city.id())), recorded -> show(columns, city));
    }

    private void show(Div columns, City city) {
        Formats formats = new Formats(getLocale(), live.user().require().zone());
        columns.removeAll();
        columns.add(
                column("programme.home.waits", new TaskList(tasks.waitingForMe(city.id()), formats)),
                column("programme.home.changed", new ChangeList(home.changes(city.id()), home.lastVisit(), formats)),
                column(
                        "programme.home.city",
                        new CitySummary(
                                city,
                                studies.ofCity(city.id()),
                                plans.ofCity(city.id()),
                                rights.may(city.id(), Right.ANALYSE),
                                rights.may(city.id(), Right.PLAN),
                                formats)));
    }

    private Div column(String key, Component content) {
        Div column = new Div(new H2(getTranslation(key)), content);
        column.addClassName("card");
        return column;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> trail() {
        return List.of();
    }
}
