package org.eslabon.plan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.CapacityGaps;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSeed;
import org.eslabon.plan.PlanSummary;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Seeds;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.PageHead;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** Where a plan is begun; who comes from an obstacle can also take it into a plan that exists. */
@Route("c/:city/plans/new")
@PermitAll
class NewPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient Cities cities;
    private final transient Plans plans;
    private final transient Obstacles obstacles;
    private final transient CapacityGaps gaps;
    private final transient Rights rights;
    private final transient Seeds seeds;
    private final transient Clock clock;
    private String slug = "";

    NewPlanView(
            Cities cities,
            Plans plans,
            Obstacles obstacles,
            CapacityGaps gaps,
            Rights rights,
            Seeds seeds,
            Clock clock) {
        this.cities = cities;
        this.plans = plans;
        this.obstacles = obstacles;
        this.gaps = gaps;
        this.rights = rights;
        this.seeds = seeds;
        this.clock = clock;
        addClassNames("page", "form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        rights.require(city.id(), Right.PLAN);
        slug = city.slug();
        removeAll();
        add(new PageHead(getTranslation("plan.new")));
        QueryParameters query = event.getLocation().getQueryParameters();
        Obstacle obstacle = query.getSingleParameter("obstacle")
                .map(text -> TypedId.read(text, ObstacleId::new))
                .map(obstacles::get)
                .orElse(null);
        if (obstacle != null && !obstacle.city().equals(city.id())) {
            throw new NoSuchThing();
        }
        StudyId study = obstacle != null
                ? obstacle.study()
                : query.getSingleParameter("study")
                        .map(text -> TypedId.read(text, StudyId::new))
                        .orElse(null);
        CapacityGap gap = query.getSingleParameter("gap")
                .map(text -> TypedId.read(text, CapacityGapId::new))
                .map(id -> gaps.named(city.id(), List.of(id)).getFirst())
                .orElse(null);
        Reason reason = obstacle != null
                ? new Reason(obstacle.statement(), plan -> PlanAddresses.newAction(slug, plan, obstacle.id()))
                : gap != null
                        ? new Reason(gap.name(getLocale()), plan -> PlanAddresses.newActionFor(slug, plan, gap.id()))
                        : null;
        if (reason != null) {
            offerExisting(reason, plans.ofCity(city.id()));
        }
        add(form(city, study, reason, query.getSingleParameter("from").orElse(null)));
    }

    /**
     * What the first action is to address.
     *
     * @param action where it is begun in a plan
     */
    private record Reason(String name, Function<PlanId, String> action) {}

    private void offerExisting(Reason reason, List<PlanSummary> existing) {
        add(new Paragraph(getTranslation("plan.new.against", reason.name())));
        if (existing.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-choices");
        existing.forEach(plan -> list.add(new ListItem(
                new Anchor("/" + reason.action().apply(plan.id()), plan.title() + " · " + PlanCard.years(plan)))));
        Div card = new Div(new H2(getTranslation("plan.new.existing")), list);
        card.addClassName("card");
        add(card, new H2(getTranslation("plan.new.other")));
    }

    /**
     * @param from the key of what the plan shall begin with, if the address says so
     */
    private Div form(City city, @Nullable StudyId study, @Nullable Reason reason, @Nullable String from) {
        PlanInputs inputs = new PlanInputs(plans.studies(city.id()), getLocale());
        FormErrors errors = new FormErrors();
        int year = LocalDate.ofInstant(clock.instant(), city.timeZone()).getYear();
        inputs.fromYear.setValue(year);
        inputs.toYear.setValue(year + 2);
        inputs.area.setValue(Area.PRODUCTIVE_TRANSFORMATION);
        if (study != null && !inputs.nameOf(study).isEmpty()) {
            inputs.study.setValue(study);
        }
        Select<PlanSeed> beginning = beginning(city, inputs);
        Div fields = new Div(
                beginning,
                errors.input("title", inputs.title),
                errors.input("study", inputs.study),
                errors.input("fromYear", inputs.fromYear),
                errors.input("toYear", inputs.toYear),
                errors.input("area", inputs.area),
                errors.input("cityAxis", inputs.cityAxis),
                errors.input("summary", inputs.summary));
        fields.addClassName("form-grid");
        inputs.title.addClassName("wide");
        inputs.study.addClassName("wide");
        inputs.summary.addClassName("wide");
        inputs.title.setRequiredIndicatorVisible(true);
        inputs.fromYear.setRequiredIndicatorVisible(true);
        inputs.toYear.setRequiredIndicatorVisible(true);
        inputs.title.focus();
        beginFrom(beginning, from);
        Button save = new Button(getTranslation("plan.new.save"), click -> {
            if (!errors.readable()) {
                return;
            }
            PlanSeed seed = beginning.getValue();
            FormOutcome<PlanId> outcome = seed == null
                    ? plans.create(city.id(), filled(inputs))
                    : seeds.createPlan(city.id(), filled(inputs), seed.key());
            switch (outcome) {
                case FormOutcome.Done<PlanId> done -> goOn(done.value(), reason);
                case FormOutcome.Refused<PlanId> refused -> errors.show(refused.byField());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(
                getTranslation("plan.cancel"), click -> UI.getCurrent().navigate(PlanAddresses.plans(slug)));
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        Div card = new Div(fields, buttons);
        card.addClassName("card");
        return card;
    }

    /** What a plan can begin with; choosing writes it into the form, where it can be changed. */
    private Select<PlanSeed> beginning(City city, PlanInputs inputs) {
        List<PlanSeed> offered = seeds.forPlans(city.id());
        Select<PlanSeed> choice = new Select<>();
        choice.setLabel(getTranslation("plan.seed.begin"));
        choice.setHelperText(getTranslation("plan.seed.begin.help"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("plan.seed.begin.none"));
        choice.setItems(offered);
        choice.setItemLabelGenerator(seed -> seed == null ? getTranslation("plan.seed.begin.none") : seed.name());
        choice.addClassName("wide");
        choice.setVisible(!offered.isEmpty());
        choice.addValueChangeListener(change -> {
            PlanSeed before = change.getOldValue();
            PlanSeed now = change.getValue();
            replace(inputs.title, before == null ? "" : before.title(), now == null ? "" : now.title());
            replace(
                    inputs.summary,
                    before == null || before.summary() == null ? "" : before.summary(),
                    now == null || now.summary() == null ? "" : now.summary());
        });
        return choice;
    }

    /** Only what nobody has written herself gives way. */
    private static void replace(HasValue<?, String> input, String before, String now) {
        if (input.getValue().equals(before)) {
            input.setValue(now);
        }
    }

    private static void beginFrom(Select<PlanSeed> beginning, @Nullable String key) {
        if (key != null) {
            beginning.setValue(beginning
                    .getListDataView()
                    .getItems()
                    .filter(seed -> seed.key().equals(key))
                    .findFirst()
                    .orElseThrow(NoSuchThing::new));
        }
    }

    private void goOn(PlanId plan, @Nullable Reason reason) {
        String address = reason == null
                ? PlanAddresses.plan(slug, plan)
                : reason.action().apply(plan);
        PlanPage.go(UI.getCurrent(), address);
    }

    private static NewPlan filled(PlanInputs inputs) {
        return new NewPlan(
                inputs.title.getValue(),
                inputs.study.getValue(),
                inputs.summary.getValue(),
                inputs.fromYear.getValue(),
                inputs.toYear.getValue(),
                inputs.area.getValue(),
                inputs.cityAxis.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.new");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("plan.plans"), PlanAddresses.plans(slug)),
                new Crumb(getTranslation("plan.new"), null));
    }
}
