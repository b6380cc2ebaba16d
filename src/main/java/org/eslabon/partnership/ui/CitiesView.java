package org.eslabon.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityRegister;
import org.eslabon.partnership.DevelopmentBanks;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.RegisteredCity;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** The cities of the programme and its development banks, for those who keep the register. */
@Route("programme/cities/:registered?")
@PermitAll
class CitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient CityRegister register;
    private final transient LiveSupport live;
    private final Div list = new Div();
    private final Div side = new Div();
    private final BankSection bankSection;
    private List<RegisteredCity> cities = List.of();
    private Set<ThingRef> heard = Set.of();
    private @Nullable String selected;
    private @Nullable CityPanel panel;

    CitiesView(CityRegister register, DevelopmentBanks banks, LiveSupport live) {
        this.register = register;
        this.live = live;
        bankSection = new BankSection(banks);
        addClassName("page");
        PageHead head = new PageHead(getTranslation("partnership.cities.title"));
        head.setLine(new Span(getTranslation("partnership.cities.explained")));
        head.setActions(addButton());
        Div split = new Div(list, side);
        split.addClassName("split");
        list.addClassName("part-list");
        add(head, split, bankSection);
    }

    private Button addButton() {
        Button add = new Button(
                getTranslation("partnership.cities.add"),
                VaadinIcon.PLUS.create(),
                click -> new AddCityDialog(register).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        selected = event.getRouteParameters().get("registered").orElse(null);
        if (selected != null) {
            register.get(selected);
        }
        panel = null;
        reload();
    }

    private void reload() {
        cities = register.all();
        listen();
        showList();
        bankSection.reload();
        RegisteredCity chosen = cities.stream()
                .filter(one -> one.city().slug().equals(selected))
                .findFirst()
                .orElse(null);
        if (panel != null && chosen != null) {
            panel.refresh(chosen);
            return;
        }
        side.removeAll();
        panel = chosen == null ? null : new CityPanel(register, live, chosen);
        list.getParent().ifPresent(split -> split.setClassName("open", panel != null));
        if (panel != null) {
            side.add(panel);
        }
    }

    /** To each city once: those that were added since the page was opened, too. */
    private void listen() {
        Set<ThingRef> fresh = cities.stream()
                .map(one -> ThingRef.city(one.city().id()))
                .filter(thing -> !heard.contains(thing))
                .collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            live.updates().listen(this, fresh, recorded -> reload());
            fresh.addAll(heard);
            heard = fresh;
        }
    }

    private void showList() {
        list.removeAll();
        if (cities.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("partnership.cities.none"),
                    getTranslation("partnership.cities.none.why"),
                    addButton()));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("part-lines");
        cities.forEach(one -> lines.add(line(one)));
        Div card = new Div(new H2(getTranslation("partnership.cities.list")), lines);
        card.addClassName("card");
        list.add(card);
    }

    private ListItem line(RegisteredCity one) {
        City city = one.city();
        Anchor name = new Anchor("/" + PartnershipAddresses.registered(city.slug()), city.name());
        name.addClassName("part-name");
        Div who = new Div(
                name,
                Words.second(Words.country(city.country(), getLocale()) + " · "
                        + city.currency().getCurrencyCode()));
        Div state = new Div(status(city), coordination(one));
        state.addClassName("city-state");
        Span size = new Span(getTranslation("partnership.cities.size", one.organisations(), one.people()));
        size.addClassName("part-people");
        ListItem line = new ListItem(who, state, size);
        if (city.slug().equals(selected)) {
            line.addClassName("chosen");
            name.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }

    private Span coordination(RegisteredCity one) {
        return one.coordinated() && one.coordinators() != null
                ? Words.second(getTranslation("partnership.cities.coordinated-by", one.coordinators()))
                : new StatusMark(
                        getTranslation("partnership.cities.uncoordinated"),
                        VaadinIcon.WARNING,
                        StatusMark.Tone.ATTENTION);
    }

    private StatusMark status(City city) {
        boolean active = city.status() == City.Status.ACTIVE;
        return new StatusMark(
                getTranslation(city.status().key()),
                active ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.CLOCK,
                active ? StatusMark.Tone.DONE : StatusMark.Tone.NEUTRAL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partnership.cities.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("partnership.cities.nav"), null));
    }
}
