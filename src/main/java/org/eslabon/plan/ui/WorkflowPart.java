package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.eslabon.partnership.City;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.eslabon.plan.Transition;
import org.eslabon.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** How far a plan or an action has come, what its approval says, and the steps that can be made from here. */
class WorkflowPart extends Div {

    private final transient PlanServices services;
    private final transient Subject subject;
    private final boolean editable;
    private final Div marks = new Div();
    private final Div steps = new Div();
    private final Paragraph hint = new Paragraph();
    private @Nullable Status shown;
    private boolean reopenedShown;

    WorkflowPart(City city, Subject subject, PlanServices services, boolean editable) {
        this.services = services;
        this.subject = subject;
        this.editable = editable;
        addClassName("workflow");
        marks.addClassName("workflow-marks");
        steps.addClassName("workflow-steps");
        hint.addClassNames("second", "workflow-hint");
        Div line = new Div(marks);
        line.addClassName("workflow-line");
        services.parts().forEach(part -> line.add(part.of(city, subject)));
        line.add(steps);
        add(line, hint);
    }

    void show(Status status, boolean reopened) {
        if (status == shown && reopened == reopenedShown) {
            return;
        }
        shown = status;
        reopenedShown = reopened;
        marks.removeAll();
        marks.add(StatusMarks.of(status, getLocale()));
        if (reopened) {
            marks.add(StatusMarks.reopened(getLocale()));
        }
        steps.removeAll();
        if (editable) {
            Transition.offeredAt(status).forEach(step -> steps.add(button(step)));
        }
        String key = reopened
                ? "plan.hint.reopened"
                : status.approved() && editable
                        ? "plan.hint.approved"
                        : status.locked() && editable ? "plan.hint." + status.name() : null;
        hint.setVisible(key != null);
        hint.setText(key == null ? "" : getTranslation(key));
    }

    private Button button(Transition step) {
        Button button = new Button(getTranslation(step.key()), click -> new StepDialog(step, this::move).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Outcome<Status> move(Transition step, @Nullable String reason) {
        return subject.action() == null
                ? services.workflow().move(subject.plan(), step, reason)
                : services.workflow().move(subject.action(), step, reason);
    }
}
