package org.eslabon.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.notification.Inbox;
import org.eslabon.notification.InboxFilter;
import org.eslabon.notification.InboxLine;
import org.eslabon.notification.InboxWords;
import org.eslabon.notification.NotificationAddresses;
import org.eslabon.notification.NotificationKind;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.live.PersonalNews;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** What one is told of, what is new first. The address says what is shown of it. */
@Route(NotificationAddresses.INBOX)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final int PAGE = 50;

    private final transient Inbox inbox;
    private final transient Cities cities;
    private final transient InboxWords words;
    private final PageHead head = new PageHead(getTranslation("notification.inbox"));
    private final Div filters = new Div();
    private final Div list = new Div();
    private transient InboxFilter filter = InboxFilter.ALL;
    private int shown = PAGE;

    InboxView(Inbox inbox, Cities cities, PersonalNews news, LiveSupport live) {
        this.inbox = inbox;
        this.cities = cities;
        this.words =
                new InboxWords(new Formats(getLocale(), live.user().require().zone()));
        addClassNames("page", "inbox");
        filters.addClassNames("toolbar", "inbox-filters");
        Button readAll = new Button(getTranslation("notification.read-all"), VaadinIcon.CHECK.create(), click -> {
            inbox.readAll(filter);
            show();
        });
        Anchor settings = new Anchor(
                "/" + NotificationAddresses.SETTINGS,
                VaadinIcon.COG_O.create(),
                new Span(getTranslation("notification.settings.title")));
        settings.addClassName("download");
        settings.setRouterIgnore(false);
        head.setActions(settings, readAll);
        add(head, filters, list);
        news.listen(this, live.user().id(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<City> mine = cities.mine();
        City city = query.getSingleParameter("city")
                .map(slug -> mine.stream()
                        .filter(one -> one.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(NoSuchThing::new))
                .orElse(null);
        NotificationKind kind = query.getSingleParameter("kind")
                .map(name -> Arrays.stream(NotificationKind.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(NoSuchThing::new))
                .orElse(null);
        filter = new InboxFilter(city == null ? null : city.id(), kind);
        shown = PAGE;
        showFilters(mine, city, kind);
        show();
    }

    private void showFilters(List<City> mine, @Nullable City city, @Nullable NotificationKind kind) {
        filters.removeAll();
        if (mine.size() > 1) {
            Select<City> choice = new Select<>();
            choice.setLabel(getTranslation("notification.filter.city"));
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption(getTranslation("notification.filter.all-cities"));
            choice.setItems(mine);
            choice.setItemLabelGenerator(
                    one -> one == null ? getTranslation("notification.filter.all-cities") : one.name());
            choice.setValue(city);
            choice.addValueChangeListener(change -> go(change.getValue(), kind));
            filters.add(choice);
        }
        Select<NotificationKind> choice = new Select<>();
        choice.setLabel(getTranslation("notification.filter.kind"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("notification.filter.all-kinds"));
        choice.setItems(NotificationKind.values());
        choice.setItemLabelGenerator(one -> getTranslation(one == null ? "notification.filter.all-kinds" : one.key()));
        choice.setValue(kind);
        choice.addValueChangeListener(change -> go(city, change.getValue()));
        filters.add(choice);
    }

    private static void go(@Nullable City city, @Nullable NotificationKind kind) {
        Map<String, String> query = new HashMap<>();
        if (city != null) {
            query.put("city", city.slug());
        }
        if (kind != null) {
            query.put("kind", kind.name());
        }
        UI.getCurrent().navigate(NotificationAddresses.INBOX, QueryParameters.simple(query));
    }

    private void show() {
        int unread = inbox.unread();
        head.setLine(new Span(getTranslation("notification.unread", unread)));
        List<InboxLine> lines = inbox.page(filter, 0, shown + 1);
        list.removeAll();
        if (lines.isEmpty()) {
            list.add(nothing());
            return;
        }
        List<InboxLine> listed = lines.subList(0, Math.min(shown, lines.size()));
        part("notification.new", listed.stream().filter(InboxLine::unread).toList());
        part(
                "notification.earlier",
                listed.stream().filter(line -> !line.unread()).toList());
        if (lines.size() > shown) {
            Button more = new Button(getTranslation("notification.more"), click -> {
                shown += PAGE;
                show();
            });
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(more);
        }
    }

    private Component nothing() {
        if (filter.equals(InboxFilter.ALL)) {
            Anchor follow =
                    new Anchor("/" + NotificationAddresses.SETTINGS, getTranslation("notification.empty.follow"));
            follow.setRouterIgnore(false);
            return new EmptyState(
                    getTranslation("notification.empty"), getTranslation("notification.empty.why"), follow);
        }
        Button all = new Button(getTranslation("notification.filter.none"), click -> go(null, null));
        return new EmptyState(
                getTranslation("notification.empty.filtered"), getTranslation("notification.empty.filtered.why"), all);
    }

    private void part(String key, List<InboxLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList part = new UnorderedList();
        part.addClassName("inbox-lines");
        lines.forEach(line -> part.add(new InboxItem(line, words, () -> {
            inbox.read(line.id());
            show();
        })));
        list.add(new H2(getTranslation(key)), part);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.inbox") + " · " + getTranslation("shared.product");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("notification.inbox"), null));
    }
}
