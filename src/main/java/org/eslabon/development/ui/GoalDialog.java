package org.eslabon.development.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.eslabon.development.Axis;
import org.eslabon.development.Goal;
import org.eslabon.development.GoalForm;
import org.eslabon.development.GoalId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/** A goal as a form. */
class GoalDialog extends FormDialog<GoalForm> {

    private final transient DevelopmentServices ask;
    private final transient CityId city;
    private final transient Axis axis;
    private final transient @Nullable GoalId id;
    private final TextField code;
    private final TextField name;
    private final TextArea target;
    private final IntegerField year;

    /**
     * @param changed null for a new one
     */
    GoalDialog(DevelopmentServices ask, CityId city, Axis axis, @Nullable Goal changed, String title) {
        super(title, changed == null ? null : changed.form());
        this.ask = ask;
        this.city = city;
        this.axis = axis;
        this.id = changed == null ? null : changed.id();
        code = bind("code", new TextField(getTranslation("development.code")), GoalForm::code);
        name = bind("name", new TextField(getTranslation("development.goal.name")), GoalForm::name);
        target = bind("target", new TextArea(getTranslation("development.goal.target")), GoalForm::target);
        target.setHelperText(getTranslation("development.goal.target.help"));
        year = bind("year", year(getTranslation("development.goal.year")), GoalForm::year);
    }

    @Override
    FormOutcome<?> ask(@Nullable GoalForm seen) {
        GoalForm wanted = new GoalForm(value(code), value(name), value(target), value(year));
        return id == null || seen == null
                ? ask.axes().add(axis.id(), wanted)
                : ask.axes().change(id, seen, wanted);
    }

    @Override
    Optional<GoalForm> reread() {
        return ask.plans().ofCity(city).stream()
                .flatMap(one -> one.axes().stream())
                .flatMap(one -> one.goals().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Goal::form);
    }
}
