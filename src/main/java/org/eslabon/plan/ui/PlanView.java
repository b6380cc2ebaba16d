package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSeed;
import org.eslabon.plan.ActionSheet;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSheet;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.ObstacleId;
import org.jspecify.annotations.Nullable;

/**
 * A plan: its text as a document, its actions beside it. An opened action takes the place of the document, so that the
 * list stays where it is; on a phone one of the three has the page.
 */
@Route("c/:city/plans/:plan")
@RouteAlias("c/:city/plans/:plan/actions/:action")
@PermitAll
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final String NEW = "new";

    private final transient PlanServices services;
    private final Div split = new Div();
    private final Div side = new Div();

    private transient @Nullable Shown shown;
    private transient @Nullable ActionSheet sheet;
    private @Nullable ActionDocument document;

    /** What the page of one plan is made of, as long as it is this plan. */
    private record Shown(
            City city, Plan plan, boolean editable, PlanHead head, PlanDocument text, ActionsPane pane, PlanPage page) {

        /** Whether it can go on with this: another plan, or one that has become locked, wants other inputs. */
        boolean sameFrame(Plan now) {
            return plan.id().equals(now.id())
                    && plan.status().locked() == now.status().locked();
        }

        Shown with(Plan now) {
            return new Shown(city, now, editable, head, text, pane, page);
        }

        Shown at(PlanPage now) {
            return new Shown(city, plan, editable, head, text, pane, now);
        }
    }

    PlanView(PlanServices services) {
        this.services = services;
        addClassNames("page", "plan-page");
        split.addClassName("plan-split");
        side.addClassName("plan-side");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city =
                services.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        PlanId id = TypedId.read(event.getRouteParameters().get("plan").orElse(""), PlanId::new);
        String open = event.getRouteParameters().get("action").orElse("");
        QueryParameters query = event.getLocation().getQueryParameters();
        PlanPage page = PlanPage.read(city.slug(), id, query);
        PlanSheet found = services.actions().ofPlan(id);
        Plan plan = found.plan();
        if (!plan.city().equals(city.id())) {
            throw new NoSuchThing();
        }
        ActionSheet opened = open.isEmpty() || open.equals(NEW) ? null : opened(open, plan);
        if (open.equals(NEW)) {
            services.rights().require(city.id(), Right.PLAN);
        }
        Shown now = shown != null && shown.sameFrame(plan) ? shown.with(plan).at(page) : built(city, plan, page);
        shown = now;
        sheet = opened;
        document = null;
        Component beside = open.equals(NEW)
                ? newAction(
                        now,
                        query.getSingleParameter("obstacle")
                                .map(text -> TypedId.read(text, ObstacleId::new))
                                .orElse(null),
                        query.getSingleParameter("gap")
                                .map(text -> TypedId.read(text, CapacityGapId::new))
                                .orElse(null),
                        query.getSingleParameter("from")
                                .map(key -> services.seeds().forAction(id, key))
                                .orElse(null))
                : opened != null ? opened(now, opened) : now.text();
        side.removeAll();
        side.add(beside);
        boolean actionsFirst =
                query.getSingleParameter("tab").filter("actions"::equals).isPresent();
        split.getElement().setAttribute("shows", open.isEmpty() ? (actionsFirst ? "actions" : "text") : "action");
        split.getElement().setAttribute("wide", page.as().wide());
        now.head().show(plan, page, actionsFirst);
        now.text().refresh(plan);
        now.text().showVersion(TextEditors.version(event.getLocation()).orElse(null));
        showActions(now, found.actions());
    }

    private ActionSheet opened(String id, Plan plan) {
        ActionSheet found = services.actions().get(TypedId.read(id, ActionId::new));
        if (!found.action().plan().equals(plan.id())) {
            throw new NoSuchThing();
        }
        return found;
    }

    private Shown built(City city, Plan plan, PlanPage page) {
        removeAll();
        split.removeAll();
        boolean editable = services.rights().may(city.id(), Right.PLAN);
        Formats formats = new Formats(getLocale(), city.timeZone());
        PlanHead head = new PlanHead(city, plan, services, formats, editable);
        PlanDocument text = new PlanDocument(city, plan, services, Editing.of(editable, plan.status()));
        ActionsPane pane = new ActionsPane(city, services, formats, editable);
        head.talkAbout(plan);
        split.add(side, pane);
        add(head, split);
        services.live().updates().listen(pane, Set.of(Plan.thing(plan.id())), recorded -> refresh());
        return new Shown(city, plan, editable, head, text, pane, page);
    }

    private Component newAction(
            Shown now, @Nullable ObstacleId against, @Nullable CapacityGapId closing, @Nullable ActionSeed seed) {
        return new NewActionForm(
                now.plan().id(),
                now.city(),
                services,
                against,
                closing,
                seed,
                made -> go(now.page().action(made)),
                () -> go(now.page().actions()));
    }

    private ActionDocument opened(Shown now, ActionSheet opened) {
        Formats formats = new Formats(getLocale(), now.city().timeZone());
        ActionDocument made = new ActionDocument(
                opened,
                now.city(),
                services,
                formats,
                now.editable(),
                now.page().actions(),
                () -> remove(now, opened));
        document = made;
        return made;
    }

    private void remove(Shown now, ActionSheet opened) {
        switch (services.actions().remove(opened.action().id())) {
            case Outcome.Refused<ActionId>(Refusal why) -> Notices.refused(why);
            case Outcome.Done<ActionId>(ActionId id) -> {
                go(now.page().actions());
                Notices.undoable(
                        getTranslation("plan.removed", opened.action().title()),
                        getTranslation("plan.undo"),
                        () -> services.actions().restore(id));
            }
        }
    }

    /** Somebody did something to the plan or to one of its actions. */
    private void refresh() {
        Shown before = shown;
        if (before == null) {
            return;
        }
        try {
            PlanSheet found = services.actions().ofPlan(before.plan().id());
            if (!before.sameFrame(found.plan())) {
                UI.getCurrent().refreshCurrentRoute(false);
                return;
            }
            Shown now = before.with(found.plan());
            shown = now;
            now.head().show(now.plan());
            now.text().refresh(now.plan());
            showActions(now, found.actions());
        } catch (NoSuchThing removed) {
            document = null;
            shown = null;
            removeAll();
            add(new EmptyState(getTranslation("plan.gone"), getTranslation("plan.gone.why")));
            return;
        }
        refreshDocument(before);
        tellTrail();
    }

    private void refreshDocument(Shown now) {
        ActionDocument open = document;
        ActionSheet seen = sheet;
        if (open == null || seen == null) {
            return;
        }
        try {
            ActionSheet reread = services.actions().get(seen.action().id());
            boolean other =
                    reread.action().status().locked() != seen.action().status().locked();
            sheet = reread;
            if (other) {
                side.removeAll();
                side.add(opened(now, reread));
            } else {
                open.refresh(reread);
            }
        } catch (NoSuchThing removed) {
            document = null;
            side.removeAll();
            side.add(new EmptyState(
                    getTranslation("plan.action.gone", seen.action().title()), getTranslation("plan.action.gone.why")));
        }
    }

    private void showActions(Shown now, List<ActionSummary> actions) {
        now.pane()
                .show(
                        now.plan(),
                        actions,
                        now.page(),
                        sheet == null ? null : sheet.action().id());
    }

    private static void go(String address) {
        PlanPage.go(UI.getCurrent(), address);
    }

    @Override
    public String getPageTitle() {
        if (sheet != null) {
            return sheet.action().title();
        }
        return shown == null ? getTranslation("plan.plans") : shown.plan().title();
    }

    @Override
    public List<Crumb> trail() {
        if (shown == null) {
            return List.of();
        }
        return List.of(
                new Crumb(
                        getTranslation("plan.plans"),
                        PlanAddresses.plans(shown.city().slug())),
                new Crumb(
                        shown.plan().title(),
                        sheet == null ? null : shown.page().document()));
    }
}
