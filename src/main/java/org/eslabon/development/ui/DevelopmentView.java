package org.eslabon.development.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.development.DevelopmentAddresses;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.PageHead;

/** The development plans of a city with their axes and goals. */
@Route("c/:city/development")
@PermitAll
class DevelopmentView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final Set<String> SHOWN = Set.of("development-plan", "development-axis", "development-goal");

    private final transient DevelopmentServices ask;
    private final PageHead head = new PageHead("");
    private final Div body = new Div();
    private String slug = "";

    DevelopmentView(DevelopmentServices ask) {
        this.ask = ask;
        addClassName("page");
        body.addClassName("development-plans");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        slug = city.slug();
        boolean mayChange = ask.rights().may(city.id(), Right.CONVENE);
        removeAll();
        head.setTitle(getTranslation("development.plans.title"));
        add(head, DevelopmentTabs.of(slug, DevelopmentTabs.PLANS), body);
        show(city, mayChange);
        ask.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(city, mayChange);
            }
        });
    }

    private void show(City city, boolean mayChange) {
        List<DevelopmentPlan> plans = ask.plans().ofCity(city.id());
        body.removeAll();
        head.setActions();
        if (plans.isEmpty()) {
            String title = getTranslation("development.plans.empty");
            body.add(
                    mayChange
                            ? new EmptyState(title, getTranslation("development.plans.empty.why"), begin(city))
                            : new EmptyState(title, getTranslation("development.plans.empty.reader")));
            return;
        }
        if (mayChange) {
            head.setActions(begin(city));
        }
        plans.forEach(plan -> body.add(new PlanCard(ask, city, plan, plans, mayChange)));
    }

    private Button begin(City city) {
        String label = getTranslation("development.plan.new");
        Button begin = new Button(
                label,
                click -> new PlanDialog(ask.plans(), city.id(), null, getTranslation("development.plan.new")).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("development.plans.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("development.nav"), DevelopmentAddresses.portfolio(slug)),
                new Crumb(getTranslation("development.tab.plans"), null));
    }
}
