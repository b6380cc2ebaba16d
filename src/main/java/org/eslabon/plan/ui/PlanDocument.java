package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.ui.TextEditor;
import org.eslabon.partnership.City;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanFields;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Subject;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shell.live.LiveFields;
import org.jspecify.annotations.Nullable;

/** A plan's own fields, edited in place. */
class PlanDocument extends Div {

    private final transient Plans plans;
    private final transient LiveFields live;
    private final TextEditor text;
    private transient Plan plan;

    PlanDocument(City city, Plan plan, PlanServices services, Editing editing) {
        this.plan = plan;
        this.plans = services.plans();
        addClassName("plan-document");
        live = new LiveFields(this, Plan.thing(plan.id()), services.live());
        PlanInputs inputs = new PlanInputs(plans.studies(plan.city()), getLocale());
        inputs.know(plan);
        TiedFields<Plan> tied = new TiedFields<>(live, () -> this.plan, this::save, Field::name, editing);
        Component summary = tied.tie(PlanFields.SUMMARY, inputs.summary);
        Component title = tied.tie(PlanFields.TITLE, inputs.title);
        Component study = tied.tie(PlanFields.STUDY, inputs.study, inputs::nameOf);
        Component area = tied.tie(PlanFields.AREA, inputs.area, inputs::nameOf);
        Component axis = tied.tie(PlanFields.CITY_AXIS, inputs.cityAxis);
        Div form = new Div(
                title,
                summary,
                study,
                tied.tie(PlanFields.FROM_YEAR, inputs.fromYear),
                tied.tie(PlanFields.TO_YEAR, inputs.toYear),
                area,
                axis);
        form.addClassName("form-grid");
        title.addClassName("wide");
        summary.addClassName("wide");
        study.addClassName("wide");
        area.addClassName("wide");
        axis.addClassName("wide");
        Div fields = new Div(new H2(getTranslation("plan.document")), form);
        fields.addClassName("card");
        text = services.texts()
                .of(
                        new TextOwner(Plan.thing(plan.id()), "text"),
                        getTranslation("plan.text"),
                        getTranslation("plan.text.placeholder"));
        Div card = new Div(new H2(getTranslation("plan.text")), text);
        card.addClassNames("card", "written-text");
        add(card);
        services.sections().forEach(section -> add(section.of(city, Subject.of(plan.id()), editing.all())));
        add(fields);
    }

    void showVersion(@Nullable Long version) {
        text.setVersion(version);
    }

    void refresh(Plan now) {
        plan = now;
        live.refresh();
    }

    private <T> FieldOutcome<T> save(Field<Plan, T> field, FieldChange<T> change) {
        return plans.change(plan.id(), field, change);
    }
}
