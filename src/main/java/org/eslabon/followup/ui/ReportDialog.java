package org.eslabon.followup.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.eslabon.followup.NewUpdate;
import org.eslabon.followup.UpdateId;
import org.eslabon.followup.Updates;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.uikit.DateField;
import org.jspecify.annotations.Nullable;

/** A report on an action. */
class ReportDialog extends AskingDialog {

    private static final int NEXT_IN_DAYS = 30;

    private final transient Updates updates;
    private final transient ActionId action;
    private final TextArea done;
    private final TextArea hinders;
    private final IntegerField progress;
    private final DateField next;
    private final TextField evidence;

    /**
     * @param reached the progress that was reported last
     */
    ReportDialog(ActionId action, @Nullable Integer reached, LocalDate today, Updates updates, LightWords words) {
        super(
                words.text("followup.report.title"),
                words.text("followup.report.why"),
                words.text("followup.report.save"));
        this.updates = updates;
        this.action = action;
        done = input("done", new TextArea(words.text("followup.update.done")));
        done.setRequiredIndicatorVisible(true);
        done.setMinRows(3);
        hinders = input("hinders", new TextArea(words.text("followup.update.hinders")));
        hinders.setMinRows(2);
        progress = input("progress", new IntegerField(words.text("followup.update.progress")));
        progress.setHelperText(words.text("followup.update.progress.help"));
        progress.setMin(0);
        progress.setMax(100);
        progress.setStep(5);
        progress.setStepButtonsVisible(true);
        progress.setValue(reached);
        next = input("nextUpdateOn", new DateField(words.text("followup.update.next")));
        next.setRequiredIndicatorVisible(true);
        next.setValue(today.plusDays(NEXT_IN_DAYS));
        evidence = input("evidence", new TextField(words.text("followup.evidence")));
        evidence.setHelperText(words.text("followup.evidence.help"));
        done.setAutofocus(true);
    }

    @Override
    FormOutcome<UpdateId> save() {
        return updates.report(
                action,
                new NewUpdate(
                        done.getValue(),
                        hinders.getValue(),
                        progress.getValue(),
                        next.getValue(),
                        evidence.getValue()));
    }
}
