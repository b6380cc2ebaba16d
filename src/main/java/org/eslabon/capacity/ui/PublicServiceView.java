package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.capacity.PublicService;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceInCity;
import org.eslabon.capacity.PublicServiceSheet;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** A public service: what it takes altogether, its procedure step by step, and how others of its kind do. */
@Route("c/:city/capacity/services/:service")
@PermitAll
class PublicServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient PublicServicePages pages;
    private transient @Nullable Shown shown;

    /** What the page of one service is made of. */
    private record Shown(
            City city,
            PublicServiceSheet sheet,
            PublicServiceWords words,
            PageHead head,
            PublicServiceFigures figures,
            PublicServiceForm form,
            ProcedurePart procedure,
            ProcedureChart chart,
            PublicServiceComparison comparison,
            PublicServiceHistory history) {

        Shown with(PublicServiceSheet now) {
            return new Shown(city, now, words, head, figures, form, procedure, chart, comparison, history);
        }

        PublicServiceId id() {
            return sheet.service().id();
        }
    }

    PublicServiceView(PublicServicePages pages) {
        this.pages = pages;
        addClassNames("page", "service-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = pages.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        PublicServiceId id =
                TypedId.read(event.getRouteParameters().get("service").orElse(""), PublicServiceId::new);
        PublicServiceSheet sheet = pages.services().get(id);
        if (!sheet.service().city().equals(city.id())) {
            throw new NoSuchThing();
        }
        removeAll();
        boolean editable = pages.rights().may(city.id(), Right.ANALYSE);
        PublicServiceWords words = PublicServiceWords.of(city, getLocale(), city.timeZone());
        PublicServiceInCity own = new PublicServiceInCity(city, sheet);
        Shown now = new Shown(
                city,
                sheet,
                words,
                new PageHead(sheet.service().name()),
                new PublicServiceFigures(words),
                new PublicServiceForm(city, sheet.service(), pages, words, editable),
                new ProcedurePart(sheet, pages, words, editable),
                new ProcedureChart(words),
                new PublicServiceComparison(own, pages, words),
                new PublicServiceHistory(words));
        shown = now;
        if (editable) {
            Button away = new Button(
                    getTranslation("capacity.service.remove"), VaadinIcon.TRASH.create(), click -> remove(now));
            away.addThemeNames("tertiary");
            now.head().setActions(away);
        }
        now.head().setTools(pages.talks().of(PublicService.thing(id)));
        Div sections = new Div();
        pages.sections()
                .forEach(section ->
                        sections.add(card(section.of(city, sheet.service().summary()))));
        sections.addClassName("service-sections");
        sections.add(card(new H2(getTranslation("capacity.history")), now.history()));
        add(now.head(), now.figures(), now.procedure(), now.chart(), now.form(), now.comparison(), sections);
        listen(now.head(), show(now));
    }

    /** Shows what was loaded; says what is shown, the services of other cities too. */
    private Set<PublicServiceId> show(Shown now) {
        PublicService service = now.sheet().service();
        now.head().setTitle(service.name());
        now.head()
                .setLine(new Span(now.words().kind(service.kind())
                        + (service.organisationName() == null ? "" : " · " + service.organisationName())
                        + (service.unit() == null ? "" : " · " + service.unit())));
        now.figures().show(now.sheet());
        now.form().refresh(service);
        now.procedure().show(now.sheet());
        now.chart().show(now.sheet().steps());
        List<PublicServiceInCity> compared = pages.services().comparable(now.id());
        now.comparison().show(compared);
        now.history().show(pages.services().history(now.id()), pages.services().stepTitles(now.id()));
        return compared.stream().map(each -> each.sheet().service().id()).collect(Collectors.toSet());
    }

    private void listen(Component owner, Set<PublicServiceId> services) {
        pages.live()
                .updates()
                .listen(
                        owner,
                        services.stream().map(PublicService::thing).collect(Collectors.toSet()),
                        recorded -> refresh());
    }

    /** Somebody did something to the service, or to one it is compared with. */
    private void refresh() {
        Shown before = shown;
        if (before == null) {
            return;
        }
        try {
            Shown now = before.with(pages.services().get(before.id()));
            shown = now;
            show(now);
        } catch (NoSuchThing removed) {
            shown = null;
            removeAll();
            add(new EmptyState(getTranslation("capacity.service.gone"), getTranslation("capacity.service.gone.why")));
            return;
        }
        tellTrail();
    }

    private void remove(Shown now) {
        PublicServiceId id = now.id();
        shown = null;
        pages.services().remove(id);
        getUI().ifPresent(ui ->
                ui.navigate(PublicServiceAddresses.register(now.city().slug())));
        Notices.undoable(
                getTranslation("capacity.removed", now.sheet().service().name()),
                getTranslation("capacity.undo"),
                () -> pages.services().restore(id));
    }

    private static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? getTranslation("capacity.services")
                : shown.sheet().service().name();
    }

    @Override
    public List<Crumb> trail() {
        if (shown == null) {
            return List.of();
        }
        return List.of(
                new Crumb(
                        getTranslation("capacity.services"),
                        PublicServiceAddresses.register(shown.city().slug())),
                new Crumb(shown.sheet().service().name(), null));
    }
}
