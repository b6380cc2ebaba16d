package org.eslabon.programme.ui;

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
import org.eslabon.programme.HomeService;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.PageHead;

/** A city as its people find it on signing in: what waits for them, what changed, and what the city works on. */
@Route("c/:city")
@PermitAll
class CityHomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient Cities cities;
    private final transient HomeService home;
    private final transient LiveUpdates updates;
    private String title = "";

    CityHomeView(Cities cities, HomeService home, LiveUpdates updates) {
        this.cities = cities;
        this.home = home;
        this.updates = updates;
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
        updates.listen(columns, Set.of(ThingRef.city(city.id())), recorded -> show(columns, city));
    }

    private void show(Div columns, City city) {
        columns.removeAll();
        Div changes = new Div(new H2(getTranslation("programme.home.changed")));
        changes.addClassName("card");
        changes.add(new ChangeList(home.changes(city.id()), getLocale(), city.timeZone()));
        columns.add(changes);
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
