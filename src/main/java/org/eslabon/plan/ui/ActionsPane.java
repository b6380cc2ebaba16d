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

/** The actions of a plan: as a grid, on a board, on a timeline or in a calendar. */
class ActionsPane extends Div {

    private final transient PlanServices services;
    private final transient City city;
    private final transient Formats formats;
    private final boolean editable;
    private final H2 title = new H2();
    private final Div toolbar = new Div();
    private final Div body = new Div();
    private final Div below = new Div();
    private @Nullable ActionGrid grid;
    private @Nullable ActionBoard board;
    private transient @Nullable Showing shown;

    private record Showing(
            int fromYear,
            int toYear,
            List<ActionRow> rows,
            List<Milestone> milestones,
            LocalDate today,
            PlanPage page,
            @Nullable ActionId open) {

        boolean sameFrame(Showing other) {
            return page.equals(other.page)
                    && Objects.equals(open, other.open)
                    && rows.isEmpty() == other.rows.isEmpty();
        }
    }

    ActionsPane(City city, PlanServices services, Formats formats, boolean editable) {
        this.city = city;
        this.services = services;
        this.formats = formats;
        this.editable = editable;
        addClassNames("card", "actions-pane");
        toolbar.addClassName("pane-head");
        add(toolbar, body, below);
    }

    void show(Plan plan, List<ActionSummary> actions, PlanPage now, @Nullable ActionId open) {
        if (shown == null) {
            services.below().forEach(part -> below.add(part.of(city, plan.id())));
        }
        title.setText(getTranslation("plan.actions.count", actions.size()));
        boolean dated = now.as() == ActionsAs.TIMELINE || now.as() == ActionsAs.CALENDAR;
        List<Milestone> milestones = dated ? services.milestones().ofPlan(plan.id()) : List.of();
        List<ActionRow> rows = ActionRow.of(actions, services.marksOf(plan.id(), formats));
        LocalDate today = services.today(city);
        Showing showing = new Showing(plan.fromYear(), plan.toYear(), rows, milestones, today, now, open);
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
            return;
        }
        switch (now.as()) {
            case TIMELINE ->
                put(new ActionTimeline(rows, milestones, TimeScale.of(plan, actions), today, formats, now::action));
            case CALENDAR -> put(new ActionCalendar(now, actions, milestones, today, formats));
            case BOARD -> {
                if (board == null || rebuild) {
                    board = new ActionBoard(services.workflow(), formats, now::action, editable);
                    put(board);
                }
                board.show(rows);
            }
            case GRID -> {
                if (grid == null || grid.getParent().isEmpty()) {
                    grid = new ActionGrid(formats, now::action);
                    put(grid);
                }
                grid.show(rows, open);
            }
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
        Div choice = new Div();
        for (ActionsAs as : ActionsAs.values()) {
            choice.add(one(as, now, open));
        }
        choice.addClassName("segmented");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("plan.as"));
        return choice;
    }

    private Anchor one(ActionsAs as, PlanPage now, @Nullable ActionId open) {
        PlanPage other = now.shownAs(as);
        Anchor link = new Anchor("/" + (open == null ? other.actions() : other.action(open)), getTranslation(as.key()));
        if (now.as() == as) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
