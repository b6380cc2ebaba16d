package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eslabon.partnership.City;
import org.eslabon.rates.PriceIndex;
import org.eslabon.rates.RateAddresses;
import org.eslabon.rates.RateBook;
import org.eslabon.valuechain.ComparedStudy;
import org.eslabon.valuechain.MoneyTold;
import org.eslabon.valuechain.PricesTold;
import org.jspecify.annotations.Nullable;

/** With which rates the money of studies was converted, and which are missing. */
final class ComparisonRates {

    /** More of them would push the table out of sight. */
    private static final int MOST_OPEN = 6;

    private ComparisonRates() {}

    /** Null where nothing was converted. */
    static @Nullable Div of(List<ComparedStudy> studies, City city, StudyWords words) {
        UnorderedList list = new UnorderedList();
        boolean missing = false;
        for (ComparedStudy study : studies) {
            List<MoneyTold> told = Stream.of(study.money(), study.moneyOfGap())
                    .filter(Objects::nonNull)
                    .filter(money -> money.converted() || money.missing())
                    .distinct()
                    .toList();
            for (MoneyTold money : told) {
                list.add(new ListItem(words.text(
                        "comparison.rate.of", ComparisonTable.label(study.study(), words), describe(money, words))));
                missing |= money.missing() && money.from() != null;
            }
        }
        if (list.getComponentCount() == 0) {
            return null;
        }
        String title = words.text("comparison.rates");
        Div shown = list.getComponentCount() > MOST_OPEN
                ? new Div(new Details(title, list))
                : new Div(new Span(title), list);
        shown.addClassName("comparison-rates");
        if (missing) {
            shown.add(new Anchor("/" + RateAddresses.of(city.slug()), words.text("comparison.rates.enter")));
        }
        return shown;
    }

    /** "Prices of 2014 brought to 2020: …" and "1 XOF = 0.0018 USD (31 Dec 2014, XOF/USD · BCEAO)", or what is missing. */
    static String describe(MoneyTold money, StudyWords words) {
        PricesTold prices = money.prices();
        String rate = rate(money, words);
        if (prices == null || prices.same() || money.from() == null) {
            return rate;
        }
        boolean sameMoney = money.rate() != null && money.rate().on() == null;
        return sameMoney || prices.missing() ? prices(prices, words) : prices(prices, words) + " " + rate;
    }

    private static String prices(PricesTold prices, StudyWords words) {
        PriceIndex before = prices.before();
        PriceIndex after = prices.after();
        if (prices.from() == null) {
            return words.text("comparison.prices.undated");
        }
        if (before == null || after == null) {
            int missing = before == null ? prices.from() : prices.to();
            return words.text(
                    "comparison.prices.none",
                    prices.country() == null
                            ? words.amount(null)
                            : Locale.of("", prices.country())
                                    .getDisplayCountry(words.formats().locale()),
                    missing + "");
        }
        return words.text(
                "basis.said.index",
                prices.from() + "",
                prices.to() + "",
                words.formats().number(after.value(), 6),
                words.formats().number(before.value(), 6),
                before.source());
    }

    private static String rate(MoneyTold money, StudyWords words) {
        RateBook.Conversion rate = money.rate();
        if (money.from() == null) {
            return words.text("comparison.rate.unknown");
        }
        if (rate == null) {
            return words.text("comparison.rate.none", money.from(), money.in());
        }
        return rate.on() == null
                ? money.in()
                : words.text(
                        "basis.said.rate",
                        money.from(),
                        words.formats().number(rate.factor(), 12),
                        money.in(),
                        words.formats().date(rate.on()),
                        rate.source());
    }
}
