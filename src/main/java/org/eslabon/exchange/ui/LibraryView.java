package org.eslabon.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.Practice;
import org.eslabon.exchange.PracticeFilter;
import org.eslabon.exchange.PracticeSummary;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;

/** The good practices of all cities. */
@Route(ExchangeAddresses.LIBRARY)
@PermitAll
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ExchangeServices ask;
    private final FilterBar bar;
    private final Paragraph count = new Paragraph();
    private final Div body = new Div();
    private transient PracticeFilter filter = PracticeFilter.ALL;

    LibraryView(ExchangeServices ask) {
        this.ask = ask;
        addClassName("page");
        bar = new FilterBar(query -> UI.getCurrent().navigate(ExchangeAddresses.LIBRARY, query));
        count.addClassName("second");
        count.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHead(getTranslation("exchange.title")),
                ExchangeTabs.of(ExchangeAddresses.LIBRARY, getLocale()),
                bar,
                count,
                body);
        ask.live().updates().listen(body, Set.of(Practice.LIBRARY), recorded -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterBar.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        List<PracticeSummary> found = ask.library().find(filter);
        bar.show(ask.library().choices(), filter);
        bar.setVisible(!found.isEmpty() || filter.narrows());
        count.setText(getTranslation("exchange.found", found.size()));
        count.setVisible(!found.isEmpty());
        body.removeAll();
        if (found.isEmpty()) {
            body.add(empty());
            return;
        }
        Formats formats = new Formats(getLocale(), ask.live().user().require().zone());
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-cards");
        found.forEach(practice -> list.add(new PracticeCard(practice, formats, false)));
        body.add(list);
    }

    private EmptyState empty() {
        return filter.narrows()
                ? new EmptyState(
                        getTranslation("exchange.none-found"),
                        getTranslation("exchange.none-found.why"),
                        new Anchor("/" + ExchangeAddresses.LIBRARY, getTranslation("exchange.filter.clear")))
                : new EmptyState(
                        getTranslation("exchange.empty"),
                        getTranslation("exchange.empty.why"),
                        new Anchor("/" + ExchangeAddresses.OURS, getTranslation("exchange.tab.ours")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("exchange.nav"), null));
    }
}
