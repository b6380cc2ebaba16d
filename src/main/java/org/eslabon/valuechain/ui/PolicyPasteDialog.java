package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.PolicyCases;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.workbook.PolicyMatrixFile;

/** Takes cases from a table, typed, pasted from a spreadsheet or from a CSV file. */
class PolicyPasteDialog extends Dialog {

    private final transient StudyId study;
    private final transient StudyWords words;
    private final transient PolicyCases cases;
    private final TextArea table;
    private final TextField why;

    PolicyPasteDialog(StudyId study, StudyWords words, PolicyCases cases) {
        this.study = study;
        this.words = words;
        this.cases = cases;
        setHeaderTitle(words.text("policy.paste"));
        setWidth("min(48rem, 100vw)");
        setCloseOnOutsideClick(false);
        table = new TextArea(words.text("policy.table"));
        table.setHelperText(words.text("policy.table.help"));
        table.setPlaceholder("case,A_rev_priv,E_rev_soc,B_trad_priv,F_trad_soc,C_dom_priv,G_dom_soc");
        table.setMinRows(8);
        table.setMaxRows(18);
        table.setRequiredIndicatorVisible(true);
        table.setAutofocus(true);
        why = new TextField(words.text("figure.why"));
        why.setHelperText(words.text("figure.why.help"));
        why.setMaxLength(1000);
        why.setRequiredIndicatorVisible(true);
        Div form = new Div(table, why);
        form.addClassName("form-grid");
        table.addClassName("wide");
        why.addClassName("wide");
        add(new Paragraph(words.text("policy.paste.what")), form);
        Button save = new Button(words.text("policy.paste.save"), click -> save());
        save.addThemeNames("primary");
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
        addDialogCloseActionListener(closing -> {
            if (table.isEmpty()) {
                close(); // Escape throws nothing away that was written
            }
        });
    }

    private void save() {
        table.setInvalid(false);
        why.setInvalid(false);
        List<PolicyMatrixFile.Case> read;
        try {
            read = PolicyMatrixFile.read(table.getValue().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableTable unreadable) {
            refuse(words.message(unreadable));
            return;
        }
        switch (cases.add(study, read, why.getValue())) {
            case Outcome.Done<Integer> done -> {
                close();
                Notices.done(words.text("policy.added", done.value()));
            }
            case Outcome.Refused<Integer>(var refusal) -> {
                String message = Texts.text(
                        words.locale(),
                        refusal.messageKey(),
                        refusal.arguments().toArray());
                if (refusal.messageKey().startsWith("valuechain.figure.why")) {
                    why.setErrorMessage(message);
                    why.setInvalid(true);
                    why.focus();
                } else {
                    refuse(message);
                }
            }
        }
    }

    private void refuse(String message) {
        table.setErrorMessage(message);
        table.setInvalid(true);
        table.focus();
    }
}
