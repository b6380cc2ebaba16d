package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Objects;
import org.eslabon.valuechain.model.Exact;
import org.jspecify.annotations.Nullable;

/** The percentage that one obstacle is said to explain, and how much money that is. */
final class ClaimField {

    private static final String TYPED = "event.target.value";
    private static final int PAUSE_MILLISECONDS = 250;

    private final StudyWords words;
    private final BigDecimalField input;
    private final Span money = new Span();
    private BigDecimal positive = BigDecimal.ZERO;
    private BigDecimal all = BigDecimal.ZERO;
    private String currency = "";
    private @Nullable BigDecimal shown;
    private boolean saved;

    ClaimField(String obstacle, boolean mayChange, StudyWords words) {
        this.words = words;
        input = new BigDecimalField(obstacle);
        input.setLocale(words.locale());
        input.setSuffixComponent(new Span("%"));
        input.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        input.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(words.text("gap.claim.unreadable")));
        input.setReadOnly(!mayChange);
        money.addClassName("claim-money");
        // What is being typed, before the field says it is done: she sees what it comes to, and that it waits.
        input.getElement()
                .addEventListener(
                        "input",
                        event -> preview(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED)
                .debounce(PAUSE_MILLISECONDS);
    }

    private void preview(String typed) {
        char point = DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
        String plain = typed.strip().replace(point, '.');
        if (!plain.matches("\\d{1,3}(\\.\\d{0,6})?")) {
            return; // the field itself says what is wrong when it is left
        }
        BigDecimal part = new BigDecimal(plain).movePointLeft(2);
        if (part.compareTo(Objects.requireNonNullElse(shown, BigDecimal.ZERO)) != 0) {
            saved = false;
            money.removeAll();
            money.add(comesTo("gap.claim.typed", part));
        }
    }

    private Span comesTo(String key, BigDecimal part) {
        BigDecimal gap = positive.multiply(part);
        return new Span(
                words.text(key, words.amount(gap), currency, words.formats().percent(Exact.ratio(gap, all))));
    }

    BigDecimalField input() {
        return input;
    }

    Span money() {
        return money;
    }

    /**
     * @param part what is stored, as a part of 1; null if nothing
     * @param positive what the cell costs more here
     * @param all what all cells cost more here, of which shares are told
     */
    void show(@Nullable BigDecimal part, BigDecimal positive, BigDecimal all, String currency) {
        this.positive = positive;
        this.all = all;
        this.currency = currency;
        saved &= Objects.equals(part, shown);
        shown = part;
        money.removeAll();
        if (part != null) {
            money.add(comesTo("gap.claim.money", part));
        }
        showSaved();
    }

    /** What stands in the field is what is stored. */
    void saved() {
        if (!saved) {
            saved = true;
            showSaved();
        }
    }

    private void showSaved() {
        if (saved) {
            var sign = VaadinIcon.CHECK.create();
            sign.getElement().setAttribute("aria-hidden", "true");
            Span mark = new Span(sign, new Span(words.text("gap.claim.saved")));
            mark.addClassName("claim-saved");
            mark.getElement().setAttribute("role", "status");
            money.add(mark);
        }
    }
}
