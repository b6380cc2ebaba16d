package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eslabon.partnership.City;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.PlanTabLinks;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.jspecify.annotations.Nullable;

/** The head of a plan's page: what it is, what can be done with all of it, and on a phone what is in front. */
class PlanHead extends Div {

    private final transient City city;
    private final transient PlanServices services;
    private final transient Formats formats;
    private final boolean editable;
    private final PageHead head = new PageHead("");
    private final PlanTabLinks tabs;
    private final WorkflowPart workflow;
    private transient @Nullable Plan shown;

    PlanHead(City city, Plan plan, PlanServices services, Formats formats, boolean editable) {
        this.city = city;
        this.services = services;
        this.formats = formats;
        this.editable = editable;
        tabs = new PlanTabLinks(services.tabs());
        addClassName("plan-head");
        workflow = new WorkflowPart(city, Subject.of(plan.id()), services, editable);
        add(head, workflow, tabs);
    }

    void talkAbout(Plan plan) {
        head.setTools(services.talks().of(Plan.thing(plan.id())));
    }

    /**
     * @param actionsFirst which of the two is in front where there is room for one only
     */
    void show(Plan plan, PlanPage page, boolean actionsFirst) {
        show(plan);
        head.setActions(actions(plan, page).toArray(Component[]::new));
        tabs.show(city.slug(), plan.id(), page.document(), page.actions(), actionsFirst);
    }

    void show(Plan plan) {
        Plan before = shown;
        shown = plan;
        workflow.show(plan.status(), plan.reopened());
        if (before == null || !before.title().equals(plan.title())) {
            head.setTitle(plan.title());
        }
        if (before == null || !sameLine(before, plan)) {
            showLine(plan);
        }
    }

    private static boolean sameLine(Plan one, Plan other) {
        return one.fromYear() == other.fromYear()
                && one.toYear() == other.toYear()
                && one.area() == other.area()
                && Objects.equals(one.studyName(), other.studyName());
    }

    private void showLine(Plan plan) {
        head.setLine(
                new Span(PlanCard.years(plan.fromYear(), plan.toYear())),
                new Span(getTranslation(plan.area().key())),
                new Span(plan.studyName() == null ? getTranslation("plan.field.study.none") : plan.studyName()),
                new Span(getTranslation("plan.begun", plan.createdBy(), formats.dateTime(plan.createdAt()))));
    }

    private List<Component> actions(Plan plan, PlanPage page) {
        List<Component> actions = new ArrayList<>();
        Locale locale = getLocale();
        actions.add(new SheetDownload(
                getTranslation("plan.export"),
                getTranslation("plan.export.name", plan.title()),
                city.timeZone(),
                out -> ActionsExport.write(
                        services.actions().linesOf(plan.id()),
                        services.ties().gapsOf(plan.id()),
                        city.currency(),
                        locale,
                        out)));
        if (editable && plan.status() != Status.REJECTED && plan.status() != Status.COMPLETED) {
            Button add = new Button(
                    getTranslation("plan.action.new"), click -> PlanPage.go(UI.getCurrent(), page.newAction()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(plan));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("plan.remove"));
            remove.setTooltipText(getTranslation("plan.remove"));
            if (!plan.status().locked()) {
                actions.add(remove);
            }
            actions.add(add);
        }
        return actions;
    }

    private void remove(Plan plan) {
        switch (services.plans().remove(plan.id())) {
            case Outcome.Refused<PlanId>(Refusal why) -> Notices.refused(why);
            case Outcome.Done<PlanId>(PlanId id) -> {
                PlanPage.go(UI.getCurrent(), PlanAddresses.plans(city.slug()));
                Notices.undoable(
                        getTranslation("plan.removed", plan.title()),
                        getTranslation("plan.undo"),
                        () -> services.plans().restore(id));
            }
        }
    }
}
