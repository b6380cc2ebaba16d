package org.eslabon.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eslabon.finance.LineId;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.spi.PlanTabLinks;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.ThingRef;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Who pays for a plan: the mix of its money, the grid of amounts, where the money comes from, and the sums. */
@Route("c/:city/plans/:plan/financing")
@PermitAll
class FinancingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    /** Acts on other things of the city do not concern this page. */
    private static final Set<String> SHOWN = Set.of("plan", "action", "financing-line", "funding-source", "rate");

    private final transient FinanceServices services;
    private transient @Nullable City city;
    private transient @Nullable PlanFinancing financing;
    private @Nullable FinancingPage page;

    FinancingView(FinanceServices services) {
        this.services = services;
        addClassNames("page", "financing-page");
    }

    /** The part of the address that says which stage is shown. */
    static String query(Stage stage) {
        return stage == Stage.PLEDGED ? "" : "?stage=" + stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City here =
                services.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        PlanId id = TypedId.read(event.getRouteParameters().get("plan").orElse(""), PlanId::new);
        PlanFinancing now = services.financing().ofPlan(id);
        if (!now.plan().city().equals(here.id())) {
            throw new NoSuchThing();
        }
        city = here;
        financing = now;
        Stage stage = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("stage")
                .flatMap(FinancingView::stage)
                .orElse(Stage.PLEDGED);
        PlanTabLinks tabs = new PlanTabLinks(services.tabs());
        tabs.show(here.slug(), id, FinancingTab.NAME);
        FinancingPage made = new FinancingPage(here, now, stage, new Formats(getLocale(), here.timeZone()), services);
        page = made;
        removeAll();
        add(made.head(), tabs);
        add(made.parts().toArray(Component[]::new));
        made.show(now);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("line")
                .map(line -> TypedId.read(line, LineId::new))
                .ifPresent(made::open);
        services.live().updates().listen(tabs, Set.of(ThingRef.city(here.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                follow(id);
            }
        });
    }

    private static Optional<Stage> stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private void follow(PlanId id) {
        PlanFinancing now = services.financing().ofPlan(id);
        financing = now;
        if (page != null) {
            page.show(now);
        }
        tellTrail();
    }

    @Override
    public String getPageTitle() {
        return financing == null
                ? getTranslation("finance.title")
                : getTranslation("finance.title.of", financing.plan().title());
    }

    @Override
    public List<Crumb> trail() {
        return city == null || financing == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("plan.plans"), PlanAddresses.plans(city.slug())),
                        new Crumb(
                                financing.plan().title(),
                                PlanAddresses.plan(city.slug(), financing.plan().id())),
                        new Crumb(getTranslation("finance.title"), null));
    }
}
