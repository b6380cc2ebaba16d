package org.eslabon.rates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.rates.ExchangeRate;
import org.eslabon.rates.PriceIndex;
import org.eslabon.rates.RateBook;
import org.eslabon.rates.RateFile;
import org.eslabon.rates.Rates;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;

/** What money is worth: the exchange rates and price indices with which a city converts figures of others. */
@Route("c/:city/rates")
@PermitAll
class RatesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final int DECIMALS = 8;

    private final transient Cities cities;
    private final transient Rights rights;
    private final transient Rates rates;
    private final transient LiveUpdates updates;

    RatesView(Cities cities, Rights rights, Rates rates, LiveUpdates updates) {
        this.cities = cities;
        this.rights = rights;
        this.rates = rates;
        this.updates = updates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        boolean mayChange = rights.may(city.id(), Right.ANALYSE);
        removeAll();
        PageHead head = new PageHead(getPageTitle());
        head.setLine(new Span(getTranslation("rates.what")));
        Locale locale = getLocale();
        head.setActions(new SheetDownload(
                getTranslation("rates.export"),
                getTranslation("rates.title") + " " + city.name(),
                city.timeZone(),
                out -> RatesExport.write(rates.ofCity(city.id()), locale, out)));
        OfMoney ofMoney = new OfMoney(city, mayChange);
        OfPrices ofPrices = new OfPrices(city, mayChange);
        Div cards = new Div(ofMoney, ofPrices);
        cards.addClassName("rate-cards");
        add(head, cards);
        Runnable show = () -> {
            RateBook book = rates.ofCity(city.id());
            ofMoney.showAll(book);
            ofPrices.showAll(book);
        };
        show.run();
        updates.listen(cards, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream().anyMatch(one -> one.act().thing().kind().equals("rate"))) {
                show.run();
            }
        });
    }

    private static String code(TextField field) {
        return field.getValue().strip().toUpperCase(Locale.ROOT);
    }

    private boolean given(boolean all) {
        if (!all) {
            Notices.refused(Refusal.of("rates.incomplete"));
        }
        return all;
    }

    /** Exchange rates. */
    private final class OfMoney extends RateCard {
        private final transient City city;
        private final TextField base = new TextField();
        private final TextField quote = new TextField();
        private final DateField on;

        OfMoney(City city, boolean mayChange) {
            super("money", mayChange);
            this.city = city;
            base.setLabel(text("base"));
            base.setMaxLength(3);
            quote.setLabel(text("quote"));
            quote.setMaxLength(3);
            quote.setValue(city.currency().getCurrencyCode());
            on = new DateField(common("when"));
            build();
        }

        @Override
        List<Component> fields() {
            return List.of(base, quote, on);
        }

        @Override
        void addOne() {
            if (given(on.getValue() != null && value.getValue() != null)) {
                tell(rates.addRates(
                        city.id(),
                        List.of(new ExchangeRate(
                                code(base), code(quote), on.getValue(), value.getValue(), source.getValue()))));
            }
        }

        @Override
        Outcome<Integer> take(byte[] pasted) throws UnreadableTable {
            return rates.addRates(city.id(), RateFile.rates(pasted));
        }

        void showAll(RateBook book) {
            Formats formats = new Formats(getLocale(), city.timeZone());
            show(book.rates().stream()
                    .map(each -> new Row(
                            List.of(
                                    getTranslation(
                                            "rates.money.pair",
                                            each.rate().base(),
                                            each.rate().quote()),
                                    formats.date(each.rate().on()),
                                    formats.number(each.rate().rate(), DECIMALS),
                                    each.rate().source()),
                            () -> rates.remove(each.id())))
                    .toList());
        }
    }

    /** Price indices. */
    private final class OfPrices extends RateCard {
        private final transient City city;
        private final TextField country = new TextField();
        private final IntegerField year = new IntegerField();

        OfPrices(City city, boolean mayChange) {
            super("prices", mayChange);
            this.city = city;
            country.setLabel(text("country"));
            country.setMaxLength(2);
            country.setValue(city.country());
            year.setLabel(text("year"));
            build();
        }

        @Override
        List<Component> fields() {
            return List.of(country, year);
        }

        @Override
        void addOne() {
            if (given(year.getValue() != null && value.getValue() != null)) {
                tell(rates.addIndices(
                        city.id(),
                        List.of(new PriceIndex(code(country), year.getValue(), value.getValue(), source.getValue()))));
            }
        }

        @Override
        Outcome<Integer> take(byte[] pasted) throws UnreadableTable {
            return rates.addIndices(city.id(), RateFile.indices(pasted));
        }

        void showAll(RateBook book) {
            Formats formats = new Formats(getLocale(), city.timeZone());
            show(book.indices().stream()
                    .map(each -> new Row(
                            List.of(
                                    Locale.of("", each.index().country()).getDisplayCountry(getLocale()),
                                    each.index().year() + "",
                                    formats.number(each.index().value(), DECIMALS),
                                    each.index().source()),
                            () -> rates.remove(each.id())))
                    .toList());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rates.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getPageTitle(), null));
    }
}
