package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.eslabon.capacity.PublicService;
import org.eslabon.capacity.PublicServiceFields;
import org.eslabon.capacity.PublicServiceKind;
import org.eslabon.partnership.City;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shell.live.LiveFields;

/** What a service is and what its procedure is to come down to, edited in place. */
class PublicServiceForm extends Div {

    private final transient PublicServicePages pages;
    private final transient LiveFields live;
    private transient PublicService service;

    PublicServiceForm(
            City city, PublicService service, PublicServicePages pages, PublicServiceWords words, boolean editable) {
        this.pages = pages;
        this.service = service;
        addClassNames("card", "service-form");
        live = new LiveFields(this, PublicService.thing(service.id()), pages.live());
        ProcedureInputs<PublicService> inputs =
                new ProcedureInputs<>(live, () -> this.service, this::save, Field::name, editable);
        Select<PublicServiceKind> kind = new Select<>();
        kind.setLabel(words.text("capacity.public-service.kind"));
        kind.setItems(PublicServiceKind.values());
        kind.setItemLabelGenerator(words::kind);
        Map<OrganisationId, String> names = PublicServiceProviders.names(pages, city, service);
        Component name =
                wide(inputs.tie(PublicServiceFields.NAME, new TextField(words.text("capacity.public-service.name"))));
        Component purpose = wide(
                inputs.tie(PublicServiceFields.PURPOSE, new TextArea(words.text("capacity.public-service.purpose"))));
        Div about = new Div(
                name,
                inputs.tie(PublicServiceFields.KIND, kind, words::kind),
                inputs.tie(
                        PublicServiceFields.ORGANISATION,
                        PublicServiceProviders.input(pages, city, service),
                        id -> names.getOrDefault(id, "–")),
                inputs.tie(PublicServiceFields.UNIT, new TextField(words.text("capacity.public-service.unit"))),
                purpose);
        about.addClassName("form-grid");
        Div target = new Div(
                inputs.tie(
                        PublicServiceFields.TARGET_DAYS,
                        ProcedureInputs.number(words.text("capacity.total.days")),
                        days -> words.formats().number(days, 2)),
                inputs.tie(
                        PublicServiceFields.TARGET_COST,
                        ProcedureInputs.number(words.text(
                                "capacity.total.cost", words.currency().getCurrencyCode())),
                        cost -> words.formats().money(cost)),
                inputs.tie(
                        PublicServiceFields.TARGET_VISITS, ProcedureInputs.count(words.text("capacity.total.visits"))));
        target.addClassNames("form-grid", "service-target");
        add(new H2(words.text("capacity.service.about")), about, new H3(words.text("capacity.target")), target);
    }

    void refresh(PublicService now) {
        service = now;
        live.refresh();
    }

    private static Component wide(Component component) {
        component.addClassName("wide");
        return component;
    }

    private <T> FieldOutcome<T> save(Field<PublicService, T> field, FieldChange<T> change) {
        return pages.services().change(service.id(), field, change);
    }
}
