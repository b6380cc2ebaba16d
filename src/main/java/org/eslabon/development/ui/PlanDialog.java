package org.eslabon.development.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.development.DevelopmentPlanId;
import org.eslabon.development.DevelopmentPlans;
import org.eslabon.development.PlanForm;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/** A development plan as a form. */
class PlanDialog extends FormDialog<PlanForm> {

    private final transient DevelopmentPlans plans;
    private final transient CityId city;
    private final transient @Nullable DevelopmentPlanId id;
    private final TextField name;
    private final IntegerField fromYear;
    private final IntegerField toYear;
    private final TextField source;
    private final TextField link;
    private final ComboBox<DevelopmentPlanId> follows;

    /**
     * @param changed null for a new one
     */
    PlanDialog(DevelopmentPlans plans, CityId city, @Nullable DevelopmentPlan changed, String title) {
        super(title, changed == null ? null : changed.form());
        this.plans = plans;
        this.city = city;
        this.id = changed == null ? null : changed.id();
        name = bind("name", new TextField(getTranslation("development.plan.name")), PlanForm::name);
        fromYear = bind("fromYear", year(getTranslation("development.plan.from")), PlanForm::fromYear);
        toYear = bind("toYear", year(getTranslation("development.plan.to")), PlanForm::toYear);
        source = bind("source", new TextField(getTranslation("development.plan.source")), PlanForm::source);
        source.setHelperText(getTranslation("development.plan.source.help"));
        link = bind("link", new TextField(getTranslation("development.plan.link")), PlanForm::link);
        link.setPlaceholder("https://");
        List<DevelopmentPlan> others =
                plans.ofCity(city).stream().filter(one -> !one.id().equals(id)).toList();
        ComboBox<DevelopmentPlanId> before = new ComboBox<>(getTranslation("development.plan.follows"));
        before.setItems(others.stream().map(DevelopmentPlan::id).toList());
        before.setItemLabelGenerator(one -> others.stream()
                .filter(other -> other.id().equals(one))
                .map(other -> other.name() + " " + other.years())
                .findFirst()
                .orElse("–"));
        before.setClearButtonVisible(true);
        follows = bind("follows", before, PlanForm::follows);
        follows.setVisible(!others.isEmpty());
    }

    @Override
    FormOutcome<?> ask(@Nullable PlanForm seen) {
        PlanForm wanted =
                new PlanForm(value(name), value(fromYear), value(toYear), value(source), value(link), value(follows));
        return id == null || seen == null ? plans.create(city, wanted) : plans.change(id, seen, wanted);
    }

    @Override
    Optional<PlanForm> reread() {
        return plans.ofCity(city).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(DevelopmentPlan::form);
    }
}
