package org.eslabon.development.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.eslabon.development.Axis;
import org.eslabon.development.AxisForm;
import org.eslabon.development.AxisId;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.plan.FormOutcome;
import org.jspecify.annotations.Nullable;

/** An axis as a form. */
class AxisDialog extends FormDialog<AxisForm> {

    private final transient DevelopmentServices ask;
    private final transient DevelopmentPlan plan;
    private final transient @Nullable AxisId id;
    private final TextField code;
    private final TextField name;

    /**
     * @param changed null for a new one
     */
    AxisDialog(DevelopmentServices ask, DevelopmentPlan plan, @Nullable Axis changed, String title) {
        super(title, changed == null ? null : changed.form());
        this.ask = ask;
        this.plan = plan;
        this.id = changed == null ? null : changed.id();
        code = bind("code", new TextField(getTranslation("development.code")), AxisForm::code);
        name = bind("name", new TextField(getTranslation("development.axis.name")), AxisForm::name);
    }

    @Override
    FormOutcome<?> ask(@Nullable AxisForm seen) {
        AxisForm wanted = new AxisForm(value(code), value(name));
        return id == null || seen == null
                ? ask.axes().add(plan.id(), wanted)
                : ask.axes().change(id, seen, wanted);
    }

    @Override
    Optional<AxisForm> reread() {
        return ask.plans().ofCity(plan.city()).stream()
                .flatMap(one -> one.axes().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Axis::form);
    }
}
