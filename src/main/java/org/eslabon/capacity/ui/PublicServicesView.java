package org.eslabon.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.capacity.PublicServiceKind;
import org.eslabon.capacity.PublicServiceSheet;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.jspecify.annotations.Nullable;

/** The register of what a city offers to firms, with what each service takes. */
@Route("c/:city/capacity/services")
@PermitAll
class PublicServicesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient PublicServicePages pages;

    PublicServicesView(PublicServicePages pages) {
        this.pages = pages;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = pages.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        PublicServiceKind only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kind")
                .flatMap(PublicServicesView::kind)
                .orElse(null);
        removeAll();
        PageHead head = new PageHead(getTranslation("capacity.services"));
        head.setLine(new Span(getTranslation("capacity.services.what")));
        Div body = new Div();
        body.addClassName("service-list");
        add(head, CapacityTabs.of(city.slug(), CapacityTabs.SERVICES, getLocale()), body);
        boolean editable = pages.rights().may(city.id(), Right.ANALYSE);
        show(head, body, city, only, editable);
        pages.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream().anyMatch(one -> one.act().thing().kind().equals("public-service"))) {
                show(head, body, city, only, editable);
            }
        });
    }

    private static java.util.Optional<PublicServiceKind> kind(String name) {
        return Arrays.stream(PublicServiceKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private void show(PageHead head, Div body, City city, @Nullable PublicServiceKind only, boolean editable) {
        List<PublicServiceSheet> all = pages.services().register(city.id());
        PublicServiceWords words = PublicServiceWords.of(city, getLocale(), city.timeZone());
        body.removeAll();
        head.setActions();
        if (all.isEmpty()) {
            body.add(
                    editable
                            ? new EmptyState(
                                    getTranslation("capacity.services.empty"),
                                    getTranslation("capacity.services.empty.why"),
                                    begin(city))
                            : new EmptyState(
                                    getTranslation("capacity.services.empty"),
                                    getTranslation("capacity.services.empty.reader")));
            return;
        }
        SheetDownload download = new SheetDownload(
                getTranslation("capacity.export"),
                getTranslation("capacity.services.file", city.name()),
                city.timeZone(),
                out -> PublicServiceExport.register(
                        pages.services().register(city.id()).stream()
                                .filter(sheet -> only == null || sheet.service().kind() == only)
                                .toList(),
                        words,
                        out));
        if (editable) {
            head.setActions(download, begin(city));
        } else {
            head.setActions(download);
        }
        List<PublicServiceSheet> shown = all.stream()
                .filter(sheet -> only == null || sheet.service().kind() == only)
                .toList();
        Div filters = new Div(filter(city, only, all), new MethodLink(Method.PUBLIC_SERVICES));
        filters.addClassName("toolbar");
        body.add(filters);
        body.add(
                shown.isEmpty()
                        ? new EmptyState(
                                getTranslation("capacity.services.none-of-kind"),
                                getTranslation("capacity.services.none-of-kind.why"))
                        : new PublicServiceTable(city, shown, words));
    }

    /** The kinds that are there, and the one that is looked at. */
    private ComboBox<PublicServiceKind> filter(
            City city, @Nullable PublicServiceKind only, List<PublicServiceSheet> all) {
        ComboBox<PublicServiceKind> filter = new ComboBox<>();
        filter.setPlaceholder(getTranslation("capacity.services.all-kinds"));
        filter.setAriaLabel(getTranslation("capacity.public-service.kind"));
        filter.setItems(Arrays.stream(PublicServiceKind.values())
                .filter(kind -> kind == only
                        || all.stream().anyMatch(sheet -> sheet.service().kind() == kind))
                .toList());
        filter.setItemLabelGenerator(kind -> getTranslation(kind.key()));
        filter.setClearButtonVisible(true);
        filter.setValue(only);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Location wanted = new Location(PublicServiceAddresses.register(city.slug(), change.getValue()));
                getUI().ifPresent(ui -> ui.navigate(wanted.getPath(), wanted.getQueryParameters()));
            }
        });
        return filter;
    }

    private Button begin(City city) {
        Button begin = new Button(
                getTranslation("capacity.service.new"),
                click -> new NewPublicServiceDialog(
                                city,
                                pages,
                                made -> getUI().ifPresent(
                                                ui -> ui.navigate(PublicServiceAddresses.of(city.slug(), made))))
                        .open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.services");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("capacity.services"), null));
    }
}
