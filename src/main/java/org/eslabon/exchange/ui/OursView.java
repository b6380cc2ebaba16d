package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.eslabon.exchange.PracticeSummary;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;

/** What the person's own cities tell or have begun to tell, with the state of the owner's consent. */
@Route(ExchangeAddresses.OURS)
@PermitAll
class OursView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ExchangeServices ask;
    private final Div body = new Div();

    OursView(ExchangeServices ask) {
        this.ask = ask;
        addClassName("page");
        add(new PageHead(getTranslation("exchange.title")), ExchangeTabs.of(ExchangeAddresses.OURS, getLocale()), body);
        ask.live().updates().listen(body, Set.of(Practice.LIBRARY), recorded -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!ask.library().mayRead()) {
            throw new NoSuchThing();
        }
        show();
    }

    private void show() {
        List<PracticeSummary> found = ask.practices().ofMyCities();
        body.removeAll();
        if (found.isEmpty()) {
            Component[] plans = ask.cities().mine().stream()
                    .map(City::slug)
                    .limit(1)
                    .map(slug -> new Anchor("/" + PlanAddresses.plans(slug), getTranslation("exchange.to-plans")))
                    .toArray(Component[]::new);
            body.add(new EmptyState(
                    getTranslation("exchange.ours.empty"), getTranslation("exchange.ours.empty.why"), plans));
            return;
        }
        Formats formats = new Formats(getLocale(), ask.live().user().require().zone());
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-cards");
        found.forEach(practice -> list.add(new PracticeCard(practice, formats, true)));
        body.add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.tab.ours");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("exchange.nav"), ExchangeAddresses.LIBRARY),
                new Crumb(getTranslation("exchange.tab.ours"), null));
    }
}
