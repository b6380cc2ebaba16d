package org.eslabon.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.approval.ApprovalBodies;
import org.eslabon.approval.ApprovalBody;
import org.eslabon.approval.ApprovalBodyId;
import org.eslabon.approval.BodyForm;
import org.eslabon.approval.BodyKind;
import org.eslabon.approval.BodySubject;
import org.eslabon.approval.SeatHolder;
import org.eslabon.approval.model.Rule;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A body that is founded or changed: what it is, by which rule it decides, and who has a seat. */
class BodyDialog extends Dialog {

    private final transient ApprovalBodies bodies;
    private final transient CityId city;
    private final transient @Nullable ApprovalBody changed;
    private final TextField name = new TextField();
    private final Select<BodyKind> kind = new Select<>();
    private final Select<BodySubject> subject = new Select<>();
    private final Select<Rule> rule = new Select<>();
    private final IntegerField quorum = new IntegerField();
    private final IntegerField days = new IntegerField();
    private final CheckboxGroup<SeatHolder> seats = new CheckboxGroup<>();
    private final Paragraph explanation = new Paragraph();
    private final Map<String, HasValidation> inputs = new LinkedHashMap<>();

    /**
     * @param changed null for a new one
     */
    BodyDialog(ApprovalBodies bodies, CityId city, @Nullable ApprovalBody changed) {
        this.bodies = bodies;
        this.city = city;
        this.changed = changed;
        addClassName("form-dialog");
        setHeaderTitle(
                changed == null
                        ? getTranslation("approval.body.new")
                        : getTranslation("approval.body.edit.of", changed.name()));
        name.setLabel(getTranslation("approval.body.name"));
        select(kind, "approval.body.kind", BodyKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        select(subject, "approval.body.subject", BodySubject.values());
        subject.setItemLabelGenerator(one -> getTranslation(one.key()));
        select(rule, "approval.rule", Rule.values());
        rule.setItemLabelGenerator(one -> getTranslation(one.key()));
        quorum.setLabel(getTranslation("approval.quorum"));
        quorum.setMin(1);
        quorum.setStepButtonsVisible(true);
        days.setLabel(getTranslation("approval.days"));
        days.setMin(1);
        days.setStepButtonsVisible(true);
        seats.setLabel(getTranslation("approval.seats"));
        seats.setItems(bodies.possibleSeats(city));
        seats.setItemLabelGenerator(this::seat);
        explanation.addClassName("second");
        rule.addValueChangeListener(change -> explain());
        seats.addValueChangeListener(change -> {
            seats.setInvalid(false);
            explain();
        });
        quorum.addValueChangeListener(change -> quorum.setInvalid(false));
        days.addValueChangeListener(change -> days.setInvalid(false));
        inputs.putAll(Map.of(
                "name", name, "kind", kind, "subject", subject, "rule", rule, "quorum", quorum, "days", days, "seats",
                seats));
        seats.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        name.addValueChangeListener(change -> name.setInvalid(false));
        name.setManualValidation(true);
        quorum.setManualValidation(true);
        days.setManualValidation(true);
        fill();
        explain();
        Div form = new Div(name, kind, subject, rule, explanation, quorum, days, seats);
        form.addClassName("form-dialog-fields");
        add(form);
        Button save = new Button(getTranslation("approval.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("approval.cancel"), click -> close()), save);
    }

    private <T> void select(Select<T> select, String key, T[] values) {
        select.setLabel(getTranslation(key));
        select.setItems(values);
    }

    /** Who, in which role; and whether the city lets that role approve. */
    private String seat(SeatHolder holder) {
        String who = holder.name() + " · " + getTranslation("partnership.role." + holder.role());
        return holder.grant().acts() ? who : who + " · " + getTranslation("approval.seat.mute");
    }

    private void fill() {
        if (changed == null) {
            kind.setValue(BodyKind.STEERING_BOARD);
            subject.setValue(BodySubject.BOTH);
            rule.setValue(Rule.ALL_NAMED_ROLES);
            return;
        }
        name.setValue(changed.name());
        kind.setValue(changed.kind());
        subject.setValue(changed.subject());
        rule.setValue(changed.rule());
        quorum.setValue(changed.quorum());
        days.setValue(changed.days());
        seats.setValue(changed.seats().stream().collect(Collectors.toSet()));
    }

    private void explain() {
        Rule chosen = rule.getValue();
        quorum.setVisible(chosen == Rule.MAJORITY);
        days.setVisible(chosen == Rule.MAJORITY || chosen == Rule.NO_OBJECTION);
        days.setHelperText(chosen == Rule.MAJORITY ? getTranslation("approval.days.optional") : "");
        explanation.setText(getTranslation("approval.rule.explained." + chosen));
    }

    private BodyForm form() {
        return new BodyForm(
                name.getValue(),
                kind.getValue(),
                subject.getValue(),
                rule.getValue(),
                quorum.getValue(),
                days.getValue(),
                seats.getValue().stream().map(SeatHolder::organisation).collect(Collectors.toSet()));
    }

    private void save() {
        FormOutcome<ApprovalBodyId> outcome =
                changed == null ? bodies.create(city, form()) : bodies.change(changed.id(), changed.form(), form());
        switch (outcome) {
            case FormOutcome.Done<ApprovalBodyId> done -> close();
            case FormOutcome.Refused<ApprovalBodyId>(var byField) -> refuse(byField);
        }
    }

    private void refuse(Map<String, Refusal> byField) {
        inputs.forEach((field, input) -> {
            Refusal why = byField.get(field);
            input.setInvalid(why != null);
            input.setErrorMessage(
                    why == null
                            ? ""
                            : Texts.text(
                                    getLocale(),
                                    why.messageKey(),
                                    why.arguments().toArray()));
        });
        inputs.entrySet().stream()
                .filter(entry -> byField.containsKey(entry.getKey()))
                .findFirst()
                .ifPresent(entry -> ((Component) entry.getValue()).scrollIntoView());
    }
}
