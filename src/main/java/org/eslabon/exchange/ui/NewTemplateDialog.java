package org.eslabon.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.PlanTemplateId;
import org.eslabon.exchange.PlanTemplates;
import org.eslabon.exchange.TemplateKind;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;

/** A template is begun with its name, in the person's language; the rest is written on its page. */
class NewTemplateDialog extends Dialog {

    NewTemplateDialog(PlanTemplates templates) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("exchange.template.new"));
        Select<TemplateKind> kind = new Select<>();
        kind.setLabel(getTranslation("exchange.template.kind"));
        kind.setItems(TemplateKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(TemplateKind.GENERAL);
        TextField name = new TextField(getTranslation("exchange.template.name"));
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        Div fields = new Div(name, kind);
        fields.addClassName("form-dialog-fields");
        Button save = new Button(getTranslation("exchange.template.new.save"), click -> {
            String language = Texts.nearest(getLocale()).getLanguage();
            switch (templates.create(kind.getValue(), language, name.getValue())) {
                case Outcome.Done<PlanTemplateId>(var id) -> {
                    close();
                    UI.getCurrent().navigate(ExchangeAddresses.of(id));
                }
                case Outcome.Refused<PlanTemplateId>(var why) -> {
                    name.setInvalid(true);
                    name.setErrorMessage(Texts.text(
                            getLocale(), why.messageKey(), why.arguments().toArray()));
                }
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(fields);
        getFooter().add(new Button(getTranslation("exchange.cancel"), click -> close()), save);
    }
}
