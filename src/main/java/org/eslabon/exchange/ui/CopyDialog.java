package org.eslabon.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.eslabon.exchange.PlanChoice;
import org.eslabon.plan.PlanAddresses;

/** Into which plan a good practice is copied; the rest is said in the form of the new action. */
class CopyDialog extends Dialog {

    /**
     * @param seed the key by which an action begins from it
     */
    CopyDialog(List<PlanChoice> plans, String seed) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("exchange.copy"));
        Button cancel = new Button(getTranslation("exchange.cancel"), click -> close());
        if (plans.isEmpty()) {
            add(new Paragraph(getTranslation("exchange.copy.no-plan")));
            getFooter().add(cancel);
            return;
        }
        ComboBox<PlanChoice> choice = new ComboBox<>(getTranslation("exchange.copy.plan"));
        choice.setItems(plans);
        choice.setItemLabelGenerator(plan -> plan.title() + " · " + plan.cityName());
        choice.setWidthFull();
        choice.setManualValidation(true);
        choice.addValueChangeListener(change -> choice.setInvalid(false));
        if (plans.size() == 1) {
            choice.setValue(plans.getFirst());
        }
        Button go = new Button(getTranslation("exchange.copy.go"), click -> {
            PlanChoice plan = choice.getValue();
            if (plan == null) {
                choice.setInvalid(true);
                choice.setErrorMessage(getTranslation("exchange.refusal.required"));
                return;
            }
            close();
            Location form = new Location(PlanAddresses.newActionFrom(plan.slug(), plan.plan(), seed));
            UI.getCurrent().navigate(form.getPath(), form.getQueryParameters());
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("exchange.copy.why")), choice);
        getFooter().add(cancel, go);
    }
}
