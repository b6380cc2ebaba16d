package org.eslabon.finance.ui;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.UsedRate;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.Stage;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.tables.TypedNumber;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Amounts and sentences as the person reads and writes them.
 *
 * @param cents whether amounts show cents: all of a page do as soon as one has some, so that they stand in line
 */
record FinanceWords(Formats formats, boolean cents) {

    private static final int RATE_DECIMALS = 8;

    static FinanceWords of(Formats formats, List<BigDecimal> amounts) {
        return new FinanceWords(formats, Formats.anyCents(amounts));
    }

    Locale locale() {
        return formats.locale();
    }

    String text(String key, Object... arguments) {
        return Texts.text(locale(), key, arguments);
    }

    String text(Refusal refusal) {
        return Texts.text(locale(), refusal.messageKey(), refusal.arguments().toArray());
    }

    /** To the cent; a dash for what is not known. */
    String amount(@Nullable BigDecimal amount) {
        return formats.amount(amount, cents);
    }

    /** An amount in a sum that is nothing is not shown. */
    String sum(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? "" : amount(amount);
    }

    /** The rates behind a converted figure, in words; empty where it needed none. */
    String rates(List<UsedRate> rates) {
        return rates.stream().map(this::rate).collect(Collectors.joining("; "));
    }

    String rate(UsedRate rate) {
        return text(
                "finance.rate",
                rate.from(),
                formats.number(rate.factor(), RATE_DECIMALS),
                rate.to(),
                formats.date(rate.on()),
                rate.source());
    }

    /** What a source may promise at most, and why. */
    String limit(Cap cap, Currency money) {
        String most = cap.basis().isShare()
                ? formats.percent(cap.most().movePointLeft(2))
                : amount(cap.most()) + " " + money.getCurrencyCode();
        String said = text("finance.limit." + cap.basis(), most);
        return cap.reason().isEmpty() ? said : said + ": " + cap.reason();
    }

    /** What a source pledges to the plan, in its own money. */
    String pledgedBy(FundingSource source, PlanFinancing financing) {
        BigDecimal sum = Money.sum(financing.lines().stream()
                .filter(line -> line.source().equals(source.id()))
                .map(line -> line.total(Stage.PLEDGED))
                .toList());
        return text("finance.source.pledges", amount(sum), source.currency().getCurrencyCode());
    }

    char decimalMark() {
        return DecimalFormatSymbols.getInstance(locale()).getDecimalSeparator() == ',' ? ',' : '.';
    }

    /** An amount that somebody typed, with the marks of her language or in the one way it can be meant. */
    Optional<BigDecimal> typed(String text) {
        return TypedNumber.parse(text, decimalMark()).or(() -> TypedNumber.parse(text));
    }
}
