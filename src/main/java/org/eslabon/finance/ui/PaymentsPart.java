package org.eslabon.finance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.finance.Disbursement;
import org.eslabon.finance.DisbursementId;
import org.eslabon.finance.LineId;
import org.eslabon.finance.NewDisbursement;
import org.eslabon.partnership.City;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The payments through a line, the reversed ones too, and a new one. A row is made anew only when its payment has changed. */
class PaymentsPart extends Div {

    private final LineId line;
    private final transient FinanceServices services;
    private final transient Formats formats;
    private final Div rows = new Div();
    private final Paragraph none = new Paragraph();
    private final Button allYears;
    private final Div adding = new Div();
    private final DateField paidOn;
    private final AmountInput amount;
    private final TextField document;
    private final TextField note;
    private final Paragraph refusal = new Paragraph();
    private final transient Map<DisbursementId, Row> made = new HashMap<>();
    private transient List<Disbursement> payments = List.of();
    private boolean mine;
    private String money = "";
    private @Nullable Integer year;
    private transient @Nullable FinanceWords words;

    PaymentsPart(LineId line, @Nullable Integer year, City city, FinanceServices services) {
        this.line = line;
        this.year = year;
        this.services = services;
        formats = new Formats(getLocale(), city.timeZone());
        addClassName("payments");
        none.addClassName("second");
        rows.addClassName("payment-rows");
        allYears = new Button(getTranslation("finance.payments.all-years"), click -> {
            this.year = null;
            showRows();
        });
        allYears.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        paidOn = new DateField(getTranslation("finance.payment.on"));
        amount = new AmountInput("");
        document = new TextField(getTranslation("finance.payment.document"));
        document.setMaxLength(300);
        note = new TextField(getTranslation("finance.payment.note"));
        note.setMaxLength(1_000);
        Button add = new Button(getTranslation("finance.payment.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        adding.add(paidOn, amount, document, note, add);
        adding.addClassName("payment-new");
        refusal.addClassName("funding-message");
        refusal.getElement().setAttribute("role", "alert");
        add(rows, none, allYears, adding, refusal);
    }

    void show(List<Disbursement> all, boolean editable, String currency, FinanceWords said) {
        payments = all;
        mine = editable;
        money = currency;
        words = said;
        amount.setLabel(getTranslation("finance.payment.amount", currency));
        adding.setVisible(editable);
        showRows();
    }

    private void showRows() {
        FinanceWords said = words;
        if (said == null) {
            return;
        }
        Integer only = year;
        List<Disbursement> seen = payments.stream()
                .filter(one -> only == null || one.paidOn().getYear() == only)
                .toList();
        rows.removeAll();
        seen.forEach(one -> {
            Row row = made.get(one.id());
            if (row == null || !row.payment.equals(one) || row.editable != mine) {
                row = new Row(one, mine, said);
                made.put(one.id(), row);
            }
            rows.add(row);
        });
        none.setText(
                only == null
                        ? getTranslation("finance.payments.none")
                        : getTranslation("finance.payments.none.year", only + ""));
        none.setVisible(seen.isEmpty());
        allYears.setVisible(seen.size() < payments.size());
    }

    private void add() {
        if (amount.unreadable()) {
            say(Refusal.of("finance.refusal.no-number"));
            return;
        }
        NewDisbursement wanted =
                new NewDisbursement(paidOn.getValue(), amount.getValue(), document.getValue(), note.getValue());
        switch (services.disbursements().add(line, wanted)) {
            case Outcome.Done<DisbursementId> done -> {
                year = year == null || wanted.paidOn() == null
                        ? year
                        : Integer.valueOf(wanted.paidOn().getYear());
                paidOn.clear();
                amount.clear();
                document.clear();
                note.clear();
                refusal.setText("");
                paidOn.focus();
            }
            case Outcome.Refused<DisbursementId>(Refusal why) -> say(why);
        }
    }

    private void say(Refusal why) {
        refusal.setText(
                Texts.text(getLocale(), why.messageKey(), why.arguments().toArray()));
    }

    private final class Row extends Div {

        private final transient Disbursement payment;
        private final boolean editable;

        Row(Disbursement payment, boolean editable, FinanceWords said) {
            this.payment = payment;
            this.editable = editable;
            addClassName("payment-row");
            Span on = new Span(formats.date(payment.paidOn()));
            Span sum = new Span(said.amount(payment.amount()) + " " + money);
            sum.addClassNames("number", "payment-amount");
            Span what =
                    new Span(payment.note() == null ? payment.document() : payment.document() + " · " + payment.note());
            what.addClassName("payment-what");
            Span who = new Span(
                    getTranslation("finance.payment.by", payment.enteredBy(), formats.dateTime(payment.enteredAt())));
            who.addClassName("second");
            add(on, sum, what, who);
            Disbursement.Reversal reversal = payment.reversal();
            if (reversal != null) {
                addClassName("payment-reversed");
                Span why = new Span(getTranslation(
                        "finance.payment.reversed", reversal.by(), formats.dateTime(reversal.at()), reversal.reason()));
                why.addClassName("payment-why");
                add(why);
            } else if (editable) {
                Button reverse = new Button(getTranslation("finance.payment.reverse"));
                reverse.setAriaLabel(
                        getTranslation("finance.payment.reverse.of", sum.getText(), formats.date(payment.paidOn())));
                reverse.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                reverse.addClickListener(click -> askWhy(reverse));
                add(reverse);
            }
        }

        private void askWhy(Button reverse) {
            remove(reverse);
            TextField why = new TextField(getTranslation("finance.payment.reverse.why"));
            why.setMaxLength(1_000);
            Button confirm = new Button(getTranslation("finance.payment.reverse.confirm"), click -> {
                if (services.disbursements().reverse(payment.id(), why.getValue())
                        instanceof Outcome.Refused<DisbursementId>(Refusal refused)) {
                    why.setInvalid(true);
                    why.setErrorMessage(Texts.text(
                            getLocale(),
                            refused.messageKey(),
                            refused.arguments().toArray()));
                }
            });
            confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
            Button cancel = new Button(getTranslation("finance.cancel"));
            Div form = new Div(why, confirm, cancel);
            form.addClassName("payment-reversal");
            cancel.addClickListener(click -> {
                remove(form);
                add(reverse);
            });
            add(form);
            why.focus();
        }
    }
}
