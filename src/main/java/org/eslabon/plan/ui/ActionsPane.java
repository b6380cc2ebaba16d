package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Milestone;
import org.eslabon.plan.Plan;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The actions of a plan, as a grid or on a timeline. */
class ActionsPane extends Div {

    private final transient PlanServices services;
    private final transient City city;
    private final transient Formats formats;
    private final boolean editable;
    private final H2 title = new H2();
    private final Div toolbar = new Div();
    private final Div body = new Div();
    private @Nullable ActionGrid grid;
    private transient @Nullable Showing shown;

    private record Showing(
            int fromYear,
            int toYear,
            List<ActionSummary> actions,
            List<Milestone> milestones,
            PlanPage page,
            @Nullable ActionId open) {

        boolean sameFrame(Showing other) {
            return page.equals(other.page)
                    && Objects.equals(open, other.open)
                    && actions.isEmpty() == other.actions.isEmpty();
        }
    }

    ActionsPane(City city, PlanServices services, Formats formats, boolean editable) {
        this.city = city;
        this.services = services;
        this.formats = formats;
        this.editable = editable;
        addClassNames("card", "actions-pane");
        toolbar.addClassName("pane-head");
        add(toolbar, body);
    }

    void show(Plan plan, List<ActionSummary> actions, PlanPage now, @Nullable ActionId open) {
        title.setText(getTranslation("plan.actions.count", actions.size()));
        List<Milestone> milestones = now.timeline() ? services.milestones().ofPlan(plan.id()) : List.of();
        Showing showing = new Showing(plan.fromYear(), plan.toYear(), actions, milestones, now, open);
        if (showing.equals(shown)) {
            return; // nothing here has changed, and somebody may have the focus in it
        }
        boolean rebuild = shown == null || !shown.sameFrame(showing);
        shown = showing;
        if (rebuild) {
            toolbar.removeAll();
            toolbar.add(title);
            if (!actions.isEmpty()) {
                toolbar.add(choice(now, open));
            }
        }
        if (actions.isEmpty()) {
            put(empty(now));
        } else if (now.timeline()) {
            LocalDate today = LocalDate.now(city.timeZone());
            put(new ActionTimeline(actions, milestones, TimeScale.of(plan, actions), today, formats, now::action));
        } else {
            if (grid == null || grid.getParent().isEmpty()) {
                grid = new ActionGrid(formats, now::action);
                put(grid);
            }
            grid.show(actions, open);
        }
    }

    private void put(Component content) {
        body.removeAll();
        body.add(content);
    }

    private Component empty(PlanPage now) {
        if (!editable) {
            return new EmptyState(getTranslation("plan.actions.empty"), getTranslation("plan.actions.empty.reader"));
        }
        Button begin = new Button(
                getTranslation("plan.action.new"), click -> getUI().ifPresent(ui -> PlanPage.go(ui, now.newAction())));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(getTranslation("plan.actions.empty"), getTranslation("plan.actions.empty.why"), begin);
    }

    /** How the actions are shown, as addresses, so that a link shows them the same way. */
    private Div choice(PlanPage now, @Nullable ActionId open) {
        Div choice = new Div(
                one(getTranslation("plan.as.grid"), false, now, open),
                one(getTranslation("plan.as.timeline"), true, now, open));
        choice.addClassName("segmented");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("plan.as"));
        return choice;
    }

    private static Anchor one(String name, boolean timeline, PlanPage now, @Nullable ActionId open) {
        PlanPage other = new PlanPage(now.city(), now.plan(), timeline);
        Anchor link = new Anchor("/" + (open == null ? other.actions() : other.action(open)), name);
        if (now.timeline() == timeline) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
