package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import org.eslabon.rates.RateAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudyComparisons;
import org.eslabon.valuechain.StudySummary;

/** The value chains a city studies. */
@Route("c/:city/chains")
@PermitAll
class StudiesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient Cities cities;
    private final transient Rights rights;
    private final transient Studies studies;
    private final transient StudyComparisons comparisons;
    private final transient LiveUpdates updates;

    StudiesView(Cities cities, Rights rights, Studies studies, StudyComparisons comparisons, LiveUpdates updates) {
        this.cities = cities;
        this.rights = rights;
        this.studies = studies;
        this.comparisons = comparisons;
        this.updates = updates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        removeAll();
        PageHead head = new PageHead(getTranslation("valuechain.study.list"));
        head.setLine(
                new Span(getTranslation("valuechain.study.list.what")),
                new Anchor("/" + RateAddresses.of(city.slug()), getTranslation("rates.title")));
        boolean mayImport = rights.may(city.id(), Right.ANALYSE);
        Button compare = new Button(
                getTranslation("valuechain.comparison.open"),
                VaadinIcon.SCALE.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(StudyAddresses.comparing(city.slug()))));
        head.setActions(
                mayImport
                        ? new Component[] {compare, new ExampleButton(city, studies), importButton(city)}
                        : new Component[] {compare});
        Div list = new Div();
        list.addClassName("study-cards");
        add(head, list);
        show(compare, list, city, mayImport);
        updates.listen(list, Set.of(ThingRef.city(city.id())), recorded -> show(compare, list, city, mayImport));
    }

    /** The buttons of the head stay the same ones: somebody may be about to press one. */
    private void show(Button compare, Div list, City city, boolean mayImport) {
        list.removeAll();
        List<StudySummary> all = studies.ofCity(city.id());
        compare.setVisible(!all.isEmpty() && comparisons.choices().size() > 1);
        StudyWords words = new StudyWords(new Formats(getLocale(), city.timeZone()));
        all.forEach(study -> list.add(new StudyCard(study, city, words)));
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("valuechain.study.none"),
                    getTranslation(mayImport ? "valuechain.study.none.why" : "valuechain.study.none.why-reader")));
        }
    }

    private Button importButton(City city) {
        Button button = new Button(
                getTranslation("valuechain.import.open"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(StudyAddresses.importing(city.slug()))));
        button.addThemeNames("primary");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("valuechain.study.list");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("valuechain.study.list"), null));
    }
}
