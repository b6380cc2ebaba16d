package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.PolicyCases;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.workbook.PolicyMatrixFile;

/** A new case of the policy analysis matrix: a system by a free name, or an actor type, whose account then proposes. */
class PolicyCaseDialog extends Dialog {

    private final transient StudyContent study;
    private final transient StudyWords words;
    private final transient PolicyCases cases;
    private final transient Consumer<String> added;
    private final ComboBox<String> name;
    private final Map<PolicyItem, BigDecimalField> figures = new EnumMap<>(PolicyItem.class);
    private final TextField why;

    PolicyCaseDialog(StudyContent study, StudyWords words, PolicyCases cases, Consumer<String> added) {
        this.study = study;
        this.words = words;
        this.cases = cases;
        this.added = added;
        setHeaderTitle(words.text("policy.add"));
        setWidth("min(44rem, 100vw)");
        setCloseOnOutsideClick(false);
        name = new ComboBox<>(words.text("policy.case.name"));
        name.setHelperText(words.text("policy.case.name.help"));
        name.setItems(study.analysis().actors().stream()
                .map(actor -> actor.actor().name())
                .distinct()
                .toList());
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(event -> name.setValue(event.getDetail()));
        name.addValueChangeListener(event -> propose());
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.addClassName("wide");
        Div form = new Div(name);
        form.addClassName("form-grid");
        for (PolicyItem item : List.of(
                PolicyItem.PRIVATE_REVENUE,
                PolicyItem.SOCIAL_REVENUE,
                PolicyItem.PRIVATE_TRADABLES,
                PolicyItem.SOCIAL_TRADABLES,
                PolicyItem.PRIVATE_FACTORS,
                PolicyItem.SOCIAL_FACTORS)) {
            BigDecimalField field = new BigDecimalField(words.text("figure.POLICY." + item));
            figures.put(item, field);
            form.add(field);
        }
        why = new TextField(words.text("figure.why"));
        why.setHelperText(words.text("figure.why.help"));
        why.setMaxLength(1000);
        why.setRequiredIndicatorVisible(true);
        why.addClassName("wide");
        form.add(why);
        String money = words.accountMoney(study.data().header());
        add(new Paragraph(words.text("policy.add.what", money)), form);
        Button save = new Button(words.text("policy.add"), click -> save());
        save.addThemeNames("primary");
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    /** What the account gives stands in the empty field; it is not stated, and follows the account from then on. */
    private void propose() {
        Map<PolicyItem, BigDecimal> proposed =
                PolicyCase.proposed(study.analysis(), Objects.requireNonNullElse(name.getValue(), ""));
        figures.forEach((item, field) -> {
            BigDecimal value = proposed.get(item);
            field.setPlaceholder(value == null ? "" : words.formats().number(value, 2));
            field.setHelperText(value == null ? "" : words.text("policy.derived.help"));
        });
    }

    private void save() {
        name.setInvalid(false);
        why.setInvalid(false);
        Map<PolicyItem, BigDecimal> stated = new EnumMap<>(PolicyItem.class);
        figures.forEach((item, field) -> {
            field.setInvalid(false);
            if (field.getValue() != null) {
                stated.put(item, field.getValue());
            }
        });
        String wanted = Objects.requireNonNullElse(name.getValue(), "");
        var one = new PolicyMatrixFile.Case(wanted, PolicyCase.matrix(stated));
        added.accept(wanted);
        switch (cases.add(study.study().id(), List.of(one), why.getValue())) {
            case Outcome.Done<Integer> done -> {
                close();
                Notices.done(words.text("policy.added", done.value()));
            }
            case Outcome.Refused<Integer>(var refusal) -> refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        String message = Texts.text(
                words.locale(), refusal.messageKey(), refusal.arguments().toArray());
        if (refusal.messageKey().startsWith("valuechain.figure.why")) {
            why.setErrorMessage(message);
            why.setInvalid(true);
            why.focus();
        } else if (refusal.messageKey().endsWith(".empty")) {
            BigDecimalField first = Objects.requireNonNull(figures.get(PolicyItem.SOCIAL_REVENUE));
            first.setErrorMessage(message);
            first.setInvalid(true);
            first.focus();
        } else {
            name.setErrorMessage(message);
            name.setInvalid(true);
            name.focus();
        }
    }
}
