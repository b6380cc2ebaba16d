package org.eslabon.followup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import org.eslabon.followup.ActionLight;
import org.eslabon.followup.LightOverride;
import org.eslabon.followup.model.Colour;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.uikit.DateField;

/** Says against a computed light which colour an action has, why, and until when. */
class OverrideDialog extends AskingDialog {

    private final transient ActionId action;
    private final transient FollowUpServices ask;
    private final ComboBox<Colour> colour;
    private final TextArea reason;
    private final DateField until;

    OverrideDialog(ActionLight light, City city, FollowUpServices ask, LightWords words) {
        super(
                words.text("followup.override.title"),
                words.text(
                        "followup.override.why",
                        words.text(light.computed().colour().key())),
                words.text("followup.override.save"));
        this.action = light.action();
        this.ask = ask;
        colour = input("colour", new ComboBox<>(words.text("followup.light")));
        colour.setItems(
                Arrays.stream(Colour.values()).filter(Colour::judges).toList().reversed());
        colour.setItemLabelGenerator(one -> words.text(one.key()));
        colour.setRenderer(new ComponentRenderer<>(words::mark));
        reason = input("reason", new TextArea(words.text("followup.override.reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        until = input("until", new DateField(words.text("followup.override.until")));
        until.setRequiredIndicatorVisible(true);
        until.setMin(ask.today(city));
        until.setMax(ask.today(city).plusDays(LightOverride.LONGEST_DAYS));
        until.setHelperText(words.text("followup.override.until.help", LightOverride.LONGEST_DAYS));
    }

    @Override
    FormOutcome<ActionId> save() {
        return ask.overrides()
                .set(action, new LightOverride.Wanted(colour.getValue(), reason.getValue(), until.getValue()));
    }
}
