package org.eslabon.finance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.eslabon.finance.Disbursement;
import org.eslabon.finance.FinancingLine;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.LineId;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.StageSums;
import org.eslabon.partnership.City;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** A line of the grid: what is left of it, how its worth was found, and every payment through it. */
class LineDialog extends Dialog {

    /** Opens the dialog of a line. */
    interface Opening {

        /**
         * @param year whose payments are looked at; null for all
         */
        void open(LineId line, @Nullable Integer year);
    }

    private final transient FinanceServices services;
    private final Div content = new Div();
    private final Paragraph sums = new Paragraph();
    private final transient LiveFields live;
    private final PaymentsPart payments;
    private final TextArea valuation = new TextArea(getTranslation("finance.line.valuation"));
    private final Button away;
    private transient FinancingLine line;

    LineDialog(City city, FinancingLine line, @Nullable Integer year, FinanceServices services) {
        this.line = line;
        this.services = services;
        setHeaderTitle(line.sourceName() + " · "
                + (line.actionTitle() == null ? getTranslation("finance.whole-plan") : line.actionTitle()));
        setWidth("min(52rem, 100vw)");
        live = new LiveFields(content, FinancingLine.thing(line.id()), services.live());
        content.addClassName("line-dialog");
        sums.addClassName("second");
        content.add(sums);
        away = new Button(getTranslation("finance.line.remove"), VaadinIcon.TRASH.create(), click -> remove());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        payments = new PaymentsPart(line.id(), year, city, services);
        if (line.means() == Means.IN_KIND) {
            valuation.setWidthFull();
            content.add(live.bind(
                    "valuation",
                    valuation,
                    () -> this.line.valuation(),
                    change -> services.lines().changeValuation(line.id(), change)));
        }
        content.add(
                new H3(getTranslation("finance.payments")),
                payments,
                new H3(getTranslation("discussion.comments")),
                services.talks().about(FinancingLine.thing(line.id())));
        add(content);
        getFooter().add(away, new Button(getTranslation("finance.close"), click -> close()));
    }

    void show(PlanFinancing now, FinanceWords words) {
        FinancingLine found = now.lines().stream()
                .filter(one -> one.id().equals(line.id()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            close();
            return;
        }
        line = found;
        boolean mine = now.changeable().contains(found.source());
        String money = now.funding().sources().stream()
                .filter(source -> source.id().equals(found.source()))
                .map((FundingSource source) -> source.currency().getCurrencyCode())
                .findFirst()
                .orElse("");
        StageSums its = found.sums();
        sums.setText(words.text(
                "finance.line.sums",
                words.amount(its.pledged()),
                words.amount(its.committed()),
                words.amount(its.disbursed()),
                words.amount(its.committed().subtract(its.disbursed())),
                money));
        List<Disbursement> all = services.disbursements().ofLine(found.id());
        valuation.setReadOnly(!mine);
        live.refresh();
        payments.show(all, mine, money, words);
        away.setVisible(mine && all.isEmpty());
    }

    private void remove() {
        switch (services.lines().remove(line.id())) {
            case Outcome.Done<LineId> done -> {
                close();
                Notices.undoable(
                        getTranslation("finance.removed", getHeaderTitle()),
                        getTranslation("finance.undo"),
                        () -> restore());
            }
            case Outcome.Refused<LineId>(Refusal refusal) -> Notices.refused(refusal);
        }
    }

    private void restore() {
        if (services.lines().restore(line.id()) instanceof Outcome.Refused<LineId>(Refusal refusal)) {
            Notices.refused(refusal);
        }
    }
}
