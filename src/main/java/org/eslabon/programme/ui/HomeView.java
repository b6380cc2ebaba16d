package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.eslabon.finance.model.Stage;
import org.eslabon.followup.model.Colour;
import org.eslabon.partnership.City;
import org.eslabon.programme.CityFigures;
import org.eslabon.programme.ProgrammeOverview;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;

/**
 * Where signing in leads: to the person's city; those who work in several, as a bank does, find here what waits for them in
 * any of them; and those who have none yet, a word of explanation.
 */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient HomeServices ask;
    private final transient ProgrammeOverview overview;

    HomeView(HomeServices ask, ProgrammeOverview overview) {
        this.ask = ask;
        this.overview = overview;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<City> mine = ask.cities().mine();
        removeAll();
        switch (mine.size()) {
            case 0 ->
                add(new EmptyState(
                        getTranslation("programme.home.no-city"), getTranslation("programme.home.no-city.why")));
            case 1 -> event.forwardTo("c/" + mine.getFirst().slug());
            default -> begin(mine);
        }
    }

    private void begin(List<City> mine) {
        Formats formats = new Formats(getLocale(), ask.live().user().require().zone());
        Home home = new Home(ask, formats, true);
        HomeCard cities = new HomeCard("programme.home.cities");
        Div columns = new Div(Home.column(cities, home.waits(), home.own()), Home.column(home.changed()));
        columns.addClassName("home");
        add(home.head(), columns);
        Runnable show = () -> {
            home.show(mine);
            List<CityFigures> figures = overview.cities();
            cities.show(figures, 0, () -> cities(figures, formats));
        };
        show.run();
        ask.live()
                .updates()
                .listen(
                        columns,
                        mine.stream().map(city -> ThingRef.city(city.id())).collect(Collectors.toSet()),
                        recorded -> show.run());
    }

    private Div cities(List<CityFigures> mine, Formats formats) {
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        for (CityFigures one : mine) {
            Div lights = new Div();
            lights.addClassName("own-about");
            for (Colour colour : Colour.values()) {
                int count = one.lights().getOrDefault(colour, 0);
                if (count > 0) {
                    lights.add(new StatusMark(
                            count + " " + getTranslation(colour.key()).toLowerCase(getLocale()),
                            icon(colour),
                            tone(colour)));
                }
            }
            Span money = new Span(getTranslation(
                    "programme.home.money",
                    formats.number(one.money().total(Stage.PLEDGED), 0),
                    formats.number(one.money().total(Stage.COMMITTED), 0),
                    formats.number(one.money().total(Stage.DISBURSED), 0),
                    one.city().currency().getCurrencyCode()));
            money.addClassName("second");
            list.add(new ListItem(
                    new Anchor("/c/" + one.city().slug(), one.city().name()), lights, money));
        }
        return new Div(list, new Paragraph(new Anchor("/programme", getTranslation("programme.home.side-by-side"))));
    }

    private static VaadinIcon icon(Colour colour) {
        return switch (colour) {
            case RED -> VaadinIcon.EXCLAMATION_CIRCLE_O;
            case AMBER -> VaadinIcon.WARNING;
            case GREEN -> VaadinIcon.CHECK_CIRCLE_O;
            case GREY -> VaadinIcon.CIRCLE_THIN;
            case DONE -> VaadinIcon.CHECK;
        };
    }

    private static StatusMark.Tone tone(Colour colour) {
        return switch (colour) {
            case RED -> StatusMark.Tone.DANGER;
            case AMBER -> StatusMark.Tone.ATTENTION;
            case GREEN -> StatusMark.Tone.ACTIVE;
            case GREY -> StatusMark.Tone.NEUTRAL;
            case DONE -> StatusMark.Tone.DONE;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.product");
    }

    @Override
    public List<Crumb> trail() {
        return List.of();
    }
}
