package org.eslabon.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.eslabon.capacity.ProcedureFields;
import org.eslabon.capacity.ProcedureStep;
import org.eslabon.capacity.ProcedureSteps;
import org.eslabon.capacity.PublicService;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.Notices;

/** One step of a procedure, edited in place: a row on a wide screen, a card on a phone. */
class ProcedureStepRow extends Div {

    private final transient ProcedureSteps steps;
    private final transient LiveFields live;
    private final Span number = new Span();
    private final Span hint = new Span();
    private final Div more = new Div();
    private final Button up = new Button(VaadinIcon.ARROW_UP.create());
    private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());
    private transient ProcedureStep step;

    ProcedureStepRow(ProcedureStep step, PublicServicePages pages, PublicServiceWords words, boolean editable) {
        this.step = step;
        this.steps = pages.steps();
        addClassName("step-row");
        live = new LiveFields(this, PublicService.thing(step.service()), pages.live());
        ProcedureInputs<ProcedureStep> inputs = new ProcedureInputs<>(
                live, () -> this.step, this::save, field -> ProcedureSteps.fieldInTrail(step.id(), field), editable);
        number.addClassName("step-number");
        hint.addClassNames("step-hint", "second");
        TextArea names = new TextArea(getTranslation("capacity.procedure.document-names"));
        names.setHelperText(getTranslation("capacity.procedure.document-names.help"));
        TextArea source = new TextArea(getTranslation("capacity.procedure.source"));
        more.addClassName("step-more");
        more.add(inputs.tie(ProcedureFields.DOCUMENT_NAMES, names), inputs.tie(ProcedureFields.SOURCE, source));
        more.setVisible(false);
        Div fields = new Div(
                inputs.tie(ProcedureFields.TITLE, new TextField(getTranslation("capacity.procedure.title"))),
                inputs.tie(ProcedureFields.OFFICE, new TextField(getTranslation("capacity.procedure.office"))),
                inputs.tie(
                        ProcedureFields.DAYS,
                        ProcedureInputs.number(getTranslation("capacity.procedure.days")),
                        days -> words.formats().number(days, 2)),
                inputs.tie(
                        ProcedureFields.COST,
                        ProcedureInputs.number(getTranslation("capacity.procedure.cost")),
                        cost -> words.formats().money(cost)),
                inputs.tie(ProcedureFields.VISITS, ProcedureInputs.count(getTranslation("capacity.procedure.visits"))),
                inputs.tie(
                        ProcedureFields.DOCUMENTS,
                        ProcedureInputs.count(getTranslation("capacity.procedure.documents"))));
        fields.addClassName("step-fields");
        add(number, fields, buttons(editable), hint, more);
    }

    private Div buttons(boolean editable) {
        Button details = new Button(VaadinIcon.FILE_TEXT_O.create(), click -> {
            more.setVisible(!more.isVisible());
            click.getSource().getElement().setAttribute("aria-expanded", String.valueOf(more.isVisible()));
        });
        details.getElement().setAttribute("aria-expanded", "false");
        named(details, getTranslation("capacity.procedure.details", step.title()));
        Div buttons = new Div(details);
        buttons.addClassName("step-buttons");
        if (editable) {
            up.addClickListener(click -> steps.move(step.id(), -1));
            down.addClickListener(click -> steps.move(step.id(), 1));
            named(up, getTranslation("capacity.procedure.up", step.title()));
            named(down, getTranslation("capacity.procedure.down", step.title()));
            Button away = new Button(VaadinIcon.TRASH.create(), click -> remove());
            named(away, getTranslation("capacity.take-away", step.title()));
            buttons.add(up, down, away);
        }
        return buttons;
    }

    private static void named(Button button, String name) {
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    /**
     * @param place from 1
     */
    void refresh(ProcedureStep now, int place, int of) {
        step = now;
        number.setText(String.valueOf(place));
        up.setEnabled(place > 1);
        down.setEnabled(place < of);
        hint.setText(
                now.namesMoreDocumentsThanItCounts()
                        ? getTranslation(
                                "capacity.procedure.documents.more",
                                now.namedDocuments().size())
                        : "");
        hint.setVisible(!hint.getText().isEmpty());
        live.refresh();
    }

    private void remove() {
        steps.remove(step.id());
        Notices.undoable(getTranslation("capacity.removed", step.title()), getTranslation("capacity.undo"), () -> {
            if (steps.restore(step.id()) instanceof Outcome.Refused<?> refused) {
                Notices.refused(refused.refusal());
            }
        });
    }

    private <T> FieldOutcome<T> save(Field<ProcedureStep, T> field, FieldChange<T> change) {
        return steps.change(step.id(), field, change);
    }
}
