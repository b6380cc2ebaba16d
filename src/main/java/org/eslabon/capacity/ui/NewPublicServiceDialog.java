package org.eslabon.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.eslabon.capacity.NewPublicService;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceKind;
import org.eslabon.partnership.City;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Notices;

/** Registers a service: what it is called and gives; its steps follow on its page. */
class NewPublicServiceDialog extends Dialog {

    private final City city;
    private final transient PublicServicePages pages;
    private final transient Consumer<PublicServiceId> made;
    private final TextField name;
    private final Select<PublicServiceKind> kind = new Select<>();
    private final ComboBox<OrganisationId> organisation;
    private final TextField unit;
    private final TextArea purpose;

    NewPublicServiceDialog(City city, PublicServicePages pages, Consumer<PublicServiceId> made) {
        this.city = city;
        this.pages = pages;
        this.made = made;
        setHeaderTitle(getTranslation("capacity.service.new"));
        setWidth("min(40rem, 100vw)");
        setCloseOnOutsideClick(false);
        name = new TextField(getTranslation("capacity.public-service.name"));
        name.setHelperText(getTranslation("capacity.public-service.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.addClassName("wide");
        kind.setLabel(getTranslation("capacity.public-service.kind"));
        kind.setItems(PublicServiceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        kind.setRequiredIndicatorVisible(true);
        organisation = PublicServiceProviders.input(pages, city, null);
        unit = new TextField(getTranslation("capacity.public-service.unit"));
        purpose = new TextArea(getTranslation("capacity.public-service.purpose"));
        purpose.setHelperText(getTranslation("capacity.public-service.purpose.help"));
        purpose.addClassName("wide");
        Div form = new Div(name, kind, organisation, unit, purpose);
        form.addClassName("form-grid");
        add(form);
        addDialogCloseActionListener(closing -> {
            if (name.isEmpty() && purpose.isEmpty()) {
                close(); // Escape throws nothing away that was written
            }
        });
        Button save = new Button(getTranslation("capacity.service.create"), click -> save());
        save.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("capacity.cancel"), click -> close()), save);
    }

    private void save() {
        name.setInvalid(false);
        kind.setInvalid(false);
        NewPublicService wanted = new NewPublicService(
                name.getValue(), kind.getValue(), purpose.getValue(), organisation.getValue(), unit.getValue());
        if (wanted.kind() == null && !name.isEmpty()) {
            kind.setErrorMessage(getTranslation("capacity.refusal.required"));
            kind.setInvalid(true);
            kind.focus();
            return;
        }
        switch (pages.services().create(city.id(), wanted)) {
            case Outcome.Done<PublicServiceId> done -> {
                close();
                made.accept(done.value());
            }
            case Outcome.Refused<PublicServiceId>(Refusal refusal) -> {
                if (name.isEmpty()) {
                    name.setErrorMessage(getTranslation("capacity.refusal.required"));
                    name.setInvalid(true);
                    name.focus();
                } else {
                    Notices.refused(refusal);
                }
            }
        }
    }
}
