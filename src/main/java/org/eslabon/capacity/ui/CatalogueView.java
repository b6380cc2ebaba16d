package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.CatalogueId;
import org.eslabon.capacity.CatalogueOrder;
import org.eslabon.capacity.Catalogues;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.jspecify.annotations.Nullable;

/** What rounds ask: the programme's catalogue, the city's own versions, and the draft of the next. */
@Route("c/:city/capacity/catalogue")
@PermitAll
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient Cities cities;
    private final transient Rights rights;
    private final transient Catalogues catalogues;
    private final transient CatalogueOrder order;
    private final transient LiveSupport live;
    private final PageHead head = new PageHead("");
    private final Div place = new Div();
    private transient @Nullable City city;
    private transient @Nullable CataloguePanel panel;
    private transient @Nullable CatalogueId shown;
    private String language = "es";

    CatalogueView(Cities cities, Rights rights, Catalogues catalogues, CatalogueOrder order, LiveSupport live) {
        this.cities = cities;
        this.rights = rights;
        this.catalogues = catalogues;
        this.order = order;
        this.live = live;
        addClassName("page");
        place.addClassName("study-tab");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City entered = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        city = entered;
        CapacityWords words = new CapacityWords(new Formats(getLocale(), entered.timeZone()));
        QueryParameters query = event.getLocation().getQueryParameters();
        CatalogueId wanted = query.getSingleParameter("version")
                .map(text -> TypedId.read(text, CatalogueId::new))
                .orElse(null);
        language = query.getSingleParameter("language")
                .filter(one -> Texts.LANGUAGES.stream()
                        .anyMatch(known -> known.getLanguage().equals(one)))
                .orElse(Texts.nearest(getLocale()).getLanguage());
        removeAll();
        head.setTitle(words.text("title"));
        add(head, CapacityTabs.of(entered.slug(), CapacityTabs.CATALOGUE, getLocale()), place);
        show(entered, words, wanted);
        live.updates().listen(place, Set.of(ThingRef.city(entered.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> Set.of("catalogue", "city")
                            .contains(one.act().thing().kind()))) {
                follow(entered, words, wanted);
            }
        });
    }

    private void follow(City at, CapacityWords words, @Nullable CatalogueId wanted) {
        try {
            show(at, words, wanted);
        } catch (NoSuchThing discarded) {
            UI.getCurrent().navigate(CapacityAddresses.catalogue(at.slug()));
        }
    }

    private void show(City at, CapacityWords words, @Nullable CatalogueId wanted) {
        List<Catalogue.Version> versions = catalogues.versions(at.id());
        CatalogueId id = wanted != null ? wanted : versions.getFirst().id();
        Catalogue now = catalogues.get(at.id(), id);
        boolean may = rights.may(at.id(), Right.ANALYSE);
        showHead(at, words, versions, now, may);
        if (panel == null || !Objects.equals(shown, id) || place.getComponentCount() == 0) {
            shown = id;
            panel = new CataloguePanel(words, language, may && now.version().draft(), catalogues, order, live);
            place.removeAll();
            place.add(choices(at, words, versions, now), panel);
        }
        panel.show(now);
    }

    private Div choices(City at, CapacityWords words, List<Catalogue.Version> versions, Catalogue now) {
        Select<Catalogue.Version> version = new Select<>();
        version.setLabel(words.text("catalogue.version"));
        version.setItems(versions);
        version.setItemLabelGenerator(words::version);
        versions.stream().filter(one -> one.id().equals(now.id())).findFirst().ifPresent(version::setValue);
        version.addValueChangeListener(
                change -> go(at, Objects.requireNonNull(change.getValue()).id(), language));
        Select<String> spoken = new Select<>();
        spoken.setLabel(words.text("catalogue.language"));
        spoken.setItems(Texts.LANGUAGES.stream().map(one -> one.getLanguage()).toList());
        spoken.setItemLabelGenerator(one -> words.text("language." + one));
        spoken.setValue(language);
        spoken.addValueChangeListener(change -> go(at, now.id(), change.getValue()));
        Div choices = new Div(version, spoken);
        choices.addClassNames("toolbar", "catalogue-choices");
        return choices;
    }

    private static void go(City at, CatalogueId version, String language) {
        RoundPage.go(
                UI.getCurrent(),
                CapacityAddresses.catalogue(at.slug()) + "?version=" + version.value() + "&language=" + language);
    }

    private void showHead(City at, CapacityWords words, List<Catalogue.Version> versions, Catalogue now, boolean may) {
        head.setLine(new Span(words.text(
                "catalogue.line",
                words.version(now.version()),
                now.dimensions().size(),
                now.indicators().size())));
        List<Component> actions = new ArrayList<>();
        actions.add(new SheetDownload(
                words.text("export"),
                words.text("tab.catalogue") + " " + words.version(now.version()),
                at.timeZone(),
                out -> CatalogueExport.write(catalogues.get(at.id(), now.id()), words, out)));
        if (may && now.version().draft()) {
            actions.add(new Button(
                    words.text("catalogue.discard"),
                    click -> ask(words, "discard", () -> {
                        tell(catalogues.discard(now.id()));
                        UI.getCurrent().navigate(CapacityAddresses.catalogue(at.slug()));
                    })));
            Button publish = new Button(
                    words.text("catalogue.publish"),
                    VaadinIcon.LOCK.create(),
                    click -> ask(words, "publish", () -> tell(catalogues.publish(now.id()))));
            publish.addThemeNames("primary");
            actions.add(publish);
        } else if (may) {
            boolean drafted = versions.stream().anyMatch(Catalogue.Version::draft);
            Button draft = new Button(
                    words.text(drafted ? "catalogue.to-draft" : "catalogue.begin"), VaadinIcon.EDIT.create(), click -> {
                        if (catalogues.beginDraft(at.id()) instanceof Outcome.Done<CatalogueId>(var id)) {
                            go(at, id, language);
                        }
                    });
            draft.addThemeNames("primary");
            actions.add(draft);
        }
        head.setActions(actions.toArray(Component[]::new));
    }

    private static void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
        }
    }

    private static void ask(CapacityWords words, String what, Runnable confirmed) {
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("catalogue." + what + ".ask"),
                words.text("catalogue." + what + ".what"),
                words.text("catalogue." + what),
                click -> confirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(words.text("cancel"));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.tab.catalogue");
    }

    @Override
    public List<Crumb> trail() {
        return city == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("capacity.title"), CapacityAddresses.rounds(city.slug())),
                        new Crumb(getPageTitle(), null));
    }
}
