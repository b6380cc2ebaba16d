package org.eslabon.finance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.LineId;
import org.eslabon.finance.NewLines;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.model.Means;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;

/** Adds lines to the grid: which source gives to which actions, as cash or in kind. The amounts are written in the grid. */
class NewLinesDialog extends Dialog {

    private final transient PlanFinancing financing;
    private final transient FinanceServices services;
    private final Select<FundingSource> source = new Select<>();
    private final Select<Means> means = new Select<>();
    private final MultiSelectComboBox<ActionSummary> actions = new MultiSelectComboBox<>();
    private final Checkbox whole = new Checkbox();
    private final TextArea valuation = new TextArea();

    NewLinesDialog(PlanFinancing financing, FinanceServices services) {
        this.financing = financing;
        this.services = services;
        setHeaderTitle(getTranslation("finance.line.new"));
        setWidth("min(40rem, 100vw)");
        setCloseOnOutsideClick(false);
        List<FundingSource> mine = financing.funding().sources().stream()
                .filter(one -> financing.changeable().contains(one.id()))
                .toList();
        source.setLabel(getTranslation("finance.line.source"));
        source.setItems(mine);
        source.setItemLabelGenerator(FundingSource::name);
        if (mine.size() == 1) {
            source.setValue(mine.getFirst());
        }
        means.setLabel(getTranslation("finance.line.means"));
        means.setItems(Means.values());
        means.setItemLabelGenerator(each -> getTranslation(each.key()));
        means.setValue(Means.CASH);
        means.addValueChangeListener(change -> fit());
        actions.setLabel(getTranslation("finance.line.actions"));
        actions.setItems(financing.actions());
        actions.setItemLabelGenerator(ActionSummary::title);
        actions.addClassName("wide");
        whole.setLabel(getTranslation("finance.line.whole"));
        whole.addClassName("wide");
        whole.setValue(financing.actions().isEmpty());
        whole.addValueChangeListener(change -> fit());
        valuation.setLabel(getTranslation("finance.line.valuation"));
        valuation.setHelperText(getTranslation("finance.line.valuation.help"));
        valuation.addClassName("wide");
        Div form = new Div(source, means, actions, whole, valuation);
        form.addClassName("form-grid");
        add(new Paragraph(getTranslation("finance.line.new.why")), form);
        Button save = new Button(getTranslation("finance.line.create"), click -> save());
        save.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("finance.cancel"), click -> close()), save);
        fit();
    }

    private void fit() {
        valuation.setVisible(means.getValue() == Means.IN_KIND);
        actions.setEnabled(!whole.getValue());
    }

    private void save() {
        source.setInvalid(source.isEmpty());
        source.setErrorMessage(getTranslation("finance.refusal.required"));
        actions.setInvalid(!whole.getValue() && actions.isEmpty());
        actions.setErrorMessage(getTranslation("finance.refusal.required"));
        valuation.setInvalid(false);
        if (source.isInvalid() || actions.isInvalid()) {
            return;
        }
        Set<ActionSummary> chosen = whole.getValue() ? Set.of() : actions.getValue();
        List<ActionId> ids = chosen.stream().map(ActionSummary::id).toList();
        NewLines wanted = new NewLines(
                ids, source.getValue().id(), means.getValue(), valuation.isVisible() ? valuation.getValue() : null);
        switch (services.lines().add(financing.plan().id(), wanted)) {
            case Outcome.Done<List<LineId>> done -> close();
            case Outcome.Refused<List<LineId>>(Refusal refusal) -> {
                if (valuation.isVisible() && refusal.messageKey().equals("finance.refusal.valuation")) {
                    valuation.setErrorMessage(Texts.text(getLocale(), refusal.messageKey()));
                    valuation.setInvalid(true);
                    valuation.focus();
                } else {
                    Notices.refused(refusal);
                }
            }
        }
    }
}
