package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.Milestone;
import org.eslabon.plan.MilestoneFields;
import org.eslabon.plan.MilestoneId;
import org.eslabon.plan.Milestones;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Notices;

/** The milestones of an action, edited in place. */
class MilestonesPart extends Div {

    private final transient Milestones milestones;
    private final transient LiveSupport support;
    private final Editing editing;
    private final Rows<MilestoneId, Milestone> rows = new Rows<>(Milestone::id, MilestoneRow::new);

    MilestonesPart(ActionId action, Milestones milestones, LiveSupport support, Editing editing) {
        this.milestones = milestones;
        this.support = support;
        this.editing = editing;
        addClassName("part");
        add(new H3(getTranslation("plan.milestones")), rows);
        if (editing.all()) {
            add(adding(action));
        }
    }

    void show(List<Milestone> now) {
        rows.show(now);
        setVisible(editing.all() || !now.isEmpty());
    }

    private Div adding(ActionId action) {
        FormErrors errors = new FormErrors();
        TextField title = errors.input("title", new TextField(getTranslation("plan.milestone.new")));
        DateField due = errors.input("dueOn", new DateField(getTranslation("plan.milestone.due")));
        Button add = new Button(getTranslation("plan.add"), click -> {
            if (!errors.readable()) {
                return;
            }
            switch (milestones.add(action, title.getValue(), due.getValue())) {
                case FormOutcome.Done<MilestoneId> done -> {
                    title.clear();
                    due.clear();
                    title.focus();
                }
                case FormOutcome.Refused<MilestoneId> refused -> errors.show(refused.byField());
            }
        });
        add.setAriaLabel(getTranslation("plan.milestone.add"));
        Div line = new Div(title, due, add);
        line.addClassNames("row", "milestone-row", "row-new");
        return line;
    }

    private final class MilestoneRow extends Rows.Row<Milestone> {

        private final transient LiveFields live;
        private transient Milestone milestone;

        MilestoneRow(Milestone milestone) {
            this.milestone = milestone;
            addClassNames("row", "milestone-row");
            live = new LiveFields(this, Action.thing(milestone.action()), support);
            TiedFields<Milestone> tied = new TiedFields<>(
                    live,
                    () -> this.milestone,
                    this::save,
                    field -> Milestones.fieldInTrail(milestone.id(), field),
                    editing);
            DateField due = new DateField(getTranslation("plan.milestone.due"));
            DateField reached = new DateField(getTranslation("plan.milestone.reached"));
            reached.setClearButtonVisible(true);
            add(
                    tied.tie(MilestoneFields.TITLE, new TextField(getTranslation("plan.milestone"))),
                    tied.tie(MilestoneFields.DUE_ON, due),
                    tied.tie(MilestoneFields.REACHED_ON, reached));
            if (editing.all()) {
                Button away = new Button(VaadinIcon.TRASH.create(), click -> remove());
                away.setAriaLabel(getTranslation("plan.take-away", milestone.title()));
                away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                add(away);
            }
        }

        @Override
        void refresh(Milestone now) {
            milestone = now;
            live.refresh();
        }

        private void remove() {
            milestones.remove(milestone.id());
            Notices.undoable(
                    getTranslation("plan.removed", milestone.title()),
                    getTranslation("plan.undo"),
                    () -> milestones.restore(milestone.id()));
        }

        private <T> FieldOutcome<T> save(Field<Milestone, T> field, FieldChange<T> change) {
            return milestones.change(milestone.id(), field, change);
        }
    }
}
