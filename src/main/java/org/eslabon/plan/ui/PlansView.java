package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSummary;
import org.eslabon.plan.Plans;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.plan.spi.ProgressMarks;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;

/** The plans of a city. */
@Route("c/:city/plans")
@PermitAll
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    /** What, done to which kinds of things, shows on this page. */
    private static final Set<String> SHOWN = Set.of("plan", "action");

    private final transient Cities cities;
    private final transient Plans plans;
    private final transient Rights rights;
    private final transient List<ProgressMarks> marks;
    private final transient LiveUpdates updates;

    PlansView(Cities cities, Plans plans, Rights rights, List<ProgressMarks> marks, LiveUpdates updates) {
        this.cities = cities;
        this.plans = plans;
        this.rights = rights;
        this.marks = marks;
        this.updates = updates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        removeAll();
        PageHead head = new PageHead(getTranslation("plan.plans.title"));
        Div body = new Div();
        add(head, body);
        boolean editable = rights.may(city.id(), Right.PLAN);
        show(head, body, city, editable);
        updates.listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(head, body, city, editable);
            }
        });
    }

    private void show(PageHead head, Div body, City city, boolean editable) {
        List<PlanSummary> found = plans.ofCity(city.id());
        body.removeAll();
        if (found.isEmpty()) {
            head.setActions();
            body.add(
                    editable
                            ? new EmptyState(
                                    getTranslation("plan.plans.empty"),
                                    getTranslation("plan.plans.empty.why"),
                                    begin(city))
                            : new EmptyState(
                                    getTranslation("plan.plans.empty"), getTranslation("plan.plans.empty.reader")));
            return;
        }
        if (editable) {
            head.setActions(begin(city));
        }
        Formats formats = new Formats(getLocale(), city.timeZone());
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-cards");
        Map<PlanId, ProgressMark> byPlan = new HashMap<>();
        marks.forEach(one -> byPlan.putAll(one.ofCity(city.id(), formats)));
        found.forEach(plan -> list.add(new PlanCard(plan, byPlan.get(plan.id()), city.slug(), formats)));
        body.add(list);
    }

    private Button begin(City city) {
        Button begin = new Button(
                getTranslation("plan.new"),
                click -> getUI().ifPresent(ui -> ui.navigate(PlanAddresses.newPlan(city.slug(), null, null))));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.plans.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("plan.plans"), null));
    }
}
