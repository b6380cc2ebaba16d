package org.eslabon.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.search.Search;
import org.eslabon.search.SearchAddresses;
import org.eslabon.search.SearchQuery;
import org.eslabon.search.SearchQuery.Since;
import org.eslabon.search.SearchResults;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Texts;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;

/** All that was found, with filters; the address says what was asked. */
@Route(SearchAddresses.PAGE)
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient Search search;
    private final transient Questions questions = new Questions();
    private final transient List<City> mine;
    private final SearchFilters filters;
    private final Paragraph note = new Paragraph();
    private final HitList hits;
    private final Div below = new Div();

    SearchView(Search search, Cities cities, CurrentUser user) {
        this.search = search;
        mine = cities.mine();
        SignedIn person = user.require();
        hits = new HitList(new Formats(person.language(), person.zone()), mine.size() > 1);
        filters = new SearchFilters(mine, this::changed);
        note.addClassName("search-note");
        note.getElement().setAttribute("role", "status");
        below.addClassName("search-below");
        addClassNames("page", "search-page");
        add(new PageHead(getTranslation("search.title")), filters, note, hits, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        SearchQuery query = new SearchQuery(
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("kind")
                        .filter(kind -> Texts.has("search.kind." + kind))
                        .orElse(null),
                asked.getSingleParameter("city")
                        .map(slug -> mine.stream()
                                .filter(city -> city.slug().equals(slug))
                                .findFirst()
                                .orElseThrow(NoSuchThing::new)
                                .id())
                        .orElse(null),
                asked.getSingleParameter("since")
                        .flatMap(name -> Stream.of(Since.values())
                                .filter(one -> one.name().equalsIgnoreCase(name))
                                .findFirst())
                        .orElse(null),
                Search.PAGE);
        filters.show(query);
        ask(event.getUI(), query);
    }

    private void changed(SearchQuery query) {
        UI.getCurrent().getPage().getHistory().replaceState(null, address(query));
        ask(UI.getCurrent(), query);
    }

    private Location address(SearchQuery query) {
        Map<String, String> said = new LinkedHashMap<>();
        if (!query.text().isBlank()) {
            said.put("q", query.text().strip());
        }
        if (query.kind() != null) {
            said.put("kind", query.kind());
        }
        mine.stream().filter(city -> city.id().equals(query.city())).forEach(city -> said.put("city", city.slug()));
        if (query.since() != null) {
            said.put("since", query.since().name().toLowerCase(Locale.ROOT));
        }
        return new Location(SearchAddresses.PAGE, QueryParameters.simple(said));
    }

    private void ask(UI ui, SearchQuery query) {
        if (query.text().isBlank()) {
            questions.forget();
            show("", new EmptyState(getTranslation("search.begin"), getTranslation("search.hint")));
            return;
        }
        note.setText(getTranslation("search.searching"));
        note.setClassName("search-waits", true);
        questions.ask(ui, () -> search.find(query), found -> show(query, found), () -> failed(query));
    }

    private void show(SearchQuery query, SearchResults found) {
        filters.count(found);
        if (found.hits().isEmpty()) {
            show("", nothing(query));
            return;
        }
        show(getTranslation("search.found", found.total()));
        hits.show(found.hits());
        if (found.total() > found.hits().size()) {
            below.add(
                    found.hits().size() < Search.MOST
                            ? new Button(getTranslation("search.more"), click -> ask(UI.getCurrent(), more(query)))
                            : new Paragraph(getTranslation("search.enough", Search.MOST)));
        }
    }

    private static SearchQuery more(SearchQuery query) {
        return new SearchQuery(query.text(), query.kind(), query.city(), query.since(), query.most() + Search.PAGE);
    }

    private EmptyState nothing(SearchQuery query) {
        boolean filtered = query.kind() != null || query.city() != null || query.since() != null;
        SearchQuery everywhere = SearchQuery.everywhere(query.text());
        Component[] step = filtered
                ? new Component[] {
                    new Button(getTranslation("search.everywhere"), click -> {
                        filters.show(everywhere);
                        changed(everywhere);
                    })
                }
                : new Component[0];
        return new EmptyState(
                getTranslation("search.nothing", query.text().strip()), getTranslation("search.nothing.why"), step);
    }

    private void failed(SearchQuery query) {
        show(
                "",
                new EmptyState(
                        getTranslation("search.failed"),
                        getTranslation("search.failed.why"),
                        new Button(getTranslation("search.again"), click -> ask(UI.getCurrent(), query))));
    }

    private void show(String said, Component... instead) {
        note.setText(said);
        note.setClassName("search-waits", false);
        hits.show(List.of());
        below.removeAll();
        below.add(instead);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("search.title"), null));
    }
}
