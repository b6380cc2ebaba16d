package org.eslabon.development.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.development.Axis;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.development.Goal;
import org.eslabon.partnership.City;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;

/** A development plan with its axes and goals, and the buttons to change them. */
class PlanCard extends Div {

    private final transient DevelopmentServices ask;
    private final transient City city;
    private final transient DevelopmentPlan plan;
    private final boolean mayChange;

    PlanCard(DevelopmentServices ask, City city, DevelopmentPlan plan, List<DevelopmentPlan> all, boolean mayChange) {
        this.ask = ask;
        this.city = city;
        this.plan = plan;
        this.mayChange = mayChange;
        addClassNames("card", "development-plan");
        Div words = new Div(new H2(plan.name() + " " + plan.years()));
        if (plan.source() != null) {
            words.add(second(plan.source()));
        }
        all.stream()
                .filter(one -> one.id().equals(plan.follows()))
                .forEach(one -> words.add(
                        second(getTranslation("development.plan.follows.named", one.name() + " " + one.years()))));
        if (plan.link() != null) {
            Anchor link = new Anchor(plan.link(), getTranslation("development.plan.read"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            words.add(link);
        }
        Div head = new Div(words);
        head.addClassName("card-head");
        if (mayChange) {
            head.add(planButtons());
        }
        add(head);
        if (plan.axes().isEmpty()) {
            add(new Paragraph(getTranslation("development.axes.none")));
        }
        OrderedList axes = new OrderedList();
        axes.addClassName("axis-list");
        for (int i = 0; i < plan.axes().size(); i++) {
            axes.add(line(plan.axes().get(i), i > 0));
        }
        add(axes);
    }

    private Div planButtons() {
        Button axis = new Button(
                getTranslation("development.axis.new"),
                click -> new AxisDialog(ask, plan, null, getTranslation("development.axis.new")).open());
        axis.setAriaLabel(getTranslation("development.axis.new.in", plan.name()));
        Button paste = new Button(getTranslation("development.import"), click -> new ImportDialog(ask, plan).open());
        paste.setAriaLabel(getTranslation("development.import.of", plan.name()));
        Div buttons = new Div(
                axis,
                paste,
                edit(
                        plan.name(),
                        () -> new PlanDialog(
                                        ask.plans(),
                                        city.id(),
                                        plan,
                                        getTranslation("development.edit.of", plan.name()))
                                .open()),
                icon(
                        VaadinIcon.TRASH,
                        "development.remove.of",
                        plan.name(),
                        () -> taken(
                                ask.plans().remove(plan.id()),
                                plan.name(),
                                () -> ask.plans().restore(plan.id()))));
        buttons.addClassName("body-buttons");
        return buttons;
    }

    private ListItem line(Axis axis, boolean hasEarlier) {
        Anchor inPortfolio = new Anchor(
                "/" + PortfolioQuery.NONE.of(Place.axis(axis.id())).address(city.slug()),
                getTranslation("development.axis.portfolio"));
        inPortfolio
                .getElement()
                .setAttribute("aria-label", getTranslation("development.axis.portfolio.of", axis.title()));
        inPortfolio.addClassName("second");
        Div words = new Div(new H3(axis.title()), inPortfolio);
        Div head = new Div(words);
        head.addClassName("axis-head");
        if (mayChange) {
            Button goal = icon(
                    VaadinIcon.PLUS,
                    "development.goal.new.in",
                    axis.title(),
                    () -> new GoalDialog(
                                    ask, city.id(), axis, null, getTranslation("development.goal.new.in", axis.title()))
                            .open());
            Button up = icon(
                    VaadinIcon.ARROW_UP,
                    "development.earlier.of",
                    axis.title(),
                    () -> ask.axes().earlier(axis.id()));
            up.setEnabled(hasEarlier);
            Div buttons = new Div(
                    goal,
                    edit(
                            axis.title(),
                            () -> new AxisDialog(ask, plan, axis, getTranslation("development.edit.of", axis.title()))
                                    .open()),
                    up,
                    icon(
                            VaadinIcon.TRASH,
                            "development.remove.of",
                            axis.title(),
                            () -> taken(
                                    ask.axes().remove(axis.id()),
                                    axis.title(),
                                    () -> told(ask.axes().restore(axis.id())))));
            buttons.addClassName("body-buttons");
            head.add(buttons);
        }
        OrderedList goals = new OrderedList();
        goals.addClassName("goal-list");
        for (int i = 0; i < axis.goals().size(); i++) {
            goals.add(line(axis, axis.goals().get(i), i > 0));
        }
        return new ListItem(head, goals);
    }

    private ListItem line(Axis axis, Goal goal, boolean hasEarlier) {
        Div words = new Div(new Span(goal.title()));
        words.addClassName("goal-words");
        if (goal.target() != null) {
            words.add(second(goal.target()));
        }
        if (goal.year() != null) {
            words.add(second(getTranslation("development.goal.by", String.valueOf(goal.year()))));
        }
        ListItem line = new ListItem(words);
        if (mayChange) {
            Button up = icon(
                    VaadinIcon.ARROW_UP,
                    "development.earlier.of",
                    goal.title(),
                    () -> ask.axes().earlier(goal.id()));
            up.setEnabled(hasEarlier);
            Div buttons = new Div(
                    edit(
                            goal.title(),
                            () -> new GoalDialog(
                                            ask,
                                            city.id(),
                                            axis,
                                            goal,
                                            getTranslation("development.edit.of", goal.title()))
                                    .open()),
                    up,
                    icon(
                            VaadinIcon.TRASH,
                            "development.remove.of",
                            goal.title(),
                            () -> taken(
                                    ask.axes().remove(goal.id()),
                                    goal.title(),
                                    () -> told(ask.axes().restore(goal.id())))));
            buttons.addClassName("body-buttons");
            line.add(buttons);
        }
        return line;
    }

    private void taken(Outcome<?> outcome, String name, Runnable back) {
        if (outcome instanceof Outcome.Done<?>) {
            Notices.undoable(getTranslation("development.removed", name), getTranslation("development.undo"), back);
        } else {
            told(outcome);
        }
    }

    private static void told(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
        }
    }

    private Button edit(String name, Runnable open) {
        return icon(VaadinIcon.PENCIL, "development.edit.of", name, open);
    }

    private Button icon(VaadinIcon icon, String key, String name, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key, name));
        button.setTooltipText(getTranslation(key, name));
        return button;
    }

    private static Paragraph second(String text) {
        Paragraph second = new Paragraph(text);
        second.addClassName("second");
        return second;
    }
}
