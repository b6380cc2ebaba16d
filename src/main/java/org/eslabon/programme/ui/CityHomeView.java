package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.development.PortfolioSummary;
import org.eslabon.development.Portfolios;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSummary;
import org.eslabon.plan.Plans;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudySummary;

/** A city as its people find it on signing in: what waits for them, what changed, and what the city works on. */
@Route("c/:city")
@PermitAll
class CityHomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient HomeServices ask;
    private final transient Studies studies;
    private final transient Plans plans;
    private final transient Portfolios portfolios;
    private String title = "";

    CityHomeView(HomeServices ask, Studies studies, Plans plans, Portfolios portfolios) {
        this.ask = ask;
        this.studies = studies;
        this.plans = plans;
        this.portfolios = portfolios;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        title = city.name();
        removeAll();
        Formats formats = new Formats(getLocale(), ask.live().user().require().zone());
        Home home = new Home(ask, formats, false);
        HomeCard summary = new HomeCard("programme.home.city");
        Div columns = new Div(Home.column(home.waits(), home.own()), Home.column(summary, home.changed()));
        columns.addClassName("home");
        add(home.head(), columns);
        Runnable show = () -> {
            home.show(List.of(city));
            showCity(city, summary, formats);
        };
        show.run();
        ask.live().updates().listen(columns, Set.of(ThingRef.city(city.id())), recorded -> show.run());
    }

    private void showCity(City city, HomeCard summary, Formats formats) {
        List<StudySummary> chains = studies.ofCity(city.id());
        List<PlanSummary> planned = plans.ofCity(city.id());
        PortfolioSummary portfolio = portfolios.summary(city.id());
        Map<PlanId, ProgressMark> marks = new HashMap<>();
        ask.marks().forEach(each -> marks.putAll(each.ofCity(city.id(), formats)));
        LocalDate today = LocalDate.ofInstant(ask.clock().instant(), formats.zone());
        CitySummary.Begins begins = new CitySummary.Begins(
                ask.rights().may(city.id(), Right.ANALYSE), ask.rights().may(city.id(), Right.PLAN));
        summary.show(
                List.of(chains, planned, portfolio, marks, begins, today),
                0,
                () -> new CitySummary(
                        city, chains, new CitySummary.Planned(planned, marks, today), portfolio, begins, formats));
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
