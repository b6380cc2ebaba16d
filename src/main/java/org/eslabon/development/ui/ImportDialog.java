package org.eslabon.development.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.eslabon.development.AxisReading;
import org.eslabon.development.AxisTable;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;

/** Takes a table of axes and goals in, pasted from a spreadsheet: all of it, or nothing and why. */
class ImportDialog extends Dialog {

    private final transient DevelopmentServices ask;
    private final transient DevelopmentPlan plan;
    private final TextArea pasted = new TextArea();
    private final Div message = new Div();

    ImportDialog(DevelopmentServices ask, DevelopmentPlan plan) {
        this.ask = ask;
        this.plan = plan;
        addClassName("development-import");
        setHeaderTitle(getTranslation("development.import.of", plan.name()));
        setWidth("min(48rem, 100vw)");
        setCloseOnOutsideClick(false);
        pasted.setLabel(getTranslation("development.import.pasted"));
        pasted.setPlaceholder(String.join(
                "\t",
                getTranslation("development.import.column.axis-code"),
                getTranslation("development.import.column.axis"),
                getTranslation("development.import.column.goal-code"),
                getTranslation("development.import.column.goal"),
                getTranslation("development.import.column.target"),
                getTranslation("development.import.column.year")));
        pasted.setMinRows(6);
        pasted.setMaxRows(14);
        pasted.setWidthFull();
        message.addClassNames("message", "message-refused");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        addDialogCloseActionListener(closing -> {
            if (pasted.isEmpty()) {
                close(); // Escape throws nothing away that was written
            }
        });
        add(new Div(new Paragraph(getTranslation("development.import.what")), message, pasted));
        Button take = new Button(getTranslation("development.import.take"), click -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("development.cancel"), click -> close()), take);
    }

    private void take() {
        switch (AxisTable.read(pasted.getValue(), getLocale())) {
            case AxisReading.Unread(String why) -> refuse(why);
            case AxisReading.Read(var rows) -> {
                try {
                    switch (ask.axes().take(plan.id(), rows)) {
                        case Outcome.Done<Integer>(Integer changed) -> {
                            close();
                            Notices.done(getTranslation("development.import.done", changed));
                        }
                        case Outcome.Refused<Integer>(var refusal) ->
                            refuse(Texts.text(
                                    getLocale(),
                                    refusal.messageKey(),
                                    refusal.arguments().toArray()));
                    }
                } catch (NoSuchThing gone) {
                    refuse(getTranslation("development.refusal.gone"));
                }
            }
        }
    }

    private void refuse(String why) {
        message.removeAll();
        message.add(new Span(why), new Span(getTranslation("development.import.nothing")));
        message.setVisible(true);
    }
}
