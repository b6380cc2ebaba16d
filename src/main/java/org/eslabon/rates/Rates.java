package org.eslabon.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The exchange rates and price indices of a city.
 *
 * <p>What was converted with a rate keeps that rate: a rate that is entered anew or taken away changes no figure by itself.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Rates {

    private static final int SOURCE_LENGTH = 200;
    private static final int MOST = 5_000;
    private static final int WHOLE_DIGITS = 20;
    private static final int FRACTION_DIGITS = 18;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final RateRepository repository;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    Rates(RateRepository repository, Rights rights, CurrentUser user, AuditTrail trail) {
        this.repository = repository;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public RateBook ofCity(CityId city) {
        rights.requireToSee(city);
        return repository.ofCity(city);
    }

    /**
     * Enters rates, all or none of them. One of a pair and day that is there already takes its place.
     *
     * @return how many are new or other than before
     */
    public Outcome<Integer> addRates(CityId city, List<ExchangeRate> wanted) {
        rights.require(city, Right.ANALYSE);
        List<ExchangeRate> rates = wanted.stream().map(Rates::cleaned).toList();
        Refusal refusal = refusal(rates, Rates::refusalOf, rate -> rate.pair() + " " + rate.on());
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        repository.lock(city);
        List<RateBook.Rate> there = repository.ofCity(city).rates();
        int entered = 0;
        for (ExchangeRate rate : rates) {
            RateBook.Rate before = there.stream()
                    .filter(each -> each.rate().pair().equals(rate.pair())
                            && each.rate().on().equals(rate.on()))
                    .findFirst()
                    .orElse(null);
            if (before != null && same(before.rate(), rate)) {
                continue;
            }
            if (before != null) {
                repository.remove(before.id());
            }
            ExchangeRateId id = ExchangeRateId.next();
            repository.add(id, city, rate, user.id());
            trail.record(
                    user.id(),
                    Act.of(city, thing(id), "entered", label(rate))
                            .field("rate", before == null ? null : before.rate().rate(), rate.rate())
                            .because(rate.source()));
            entered++;
        }
        return Outcome.done(entered);
    }

    private static boolean same(ExchangeRate one, ExchangeRate other) {
        return one.rate().compareTo(other.rate()) == 0 && one.source().equals(other.source());
    }

    /** As {@link #addRates}, of price indices. */
    public Outcome<Integer> addIndices(CityId city, List<PriceIndex> wanted) {
        rights.require(city, Right.ANALYSE);
        List<PriceIndex> indices = wanted.stream().map(Rates::cleaned).toList();
        Refusal refusal = refusal(indices, Rates::refusalOf, index -> index.country() + " " + index.year());
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        repository.lock(city);
        List<RateBook.Index> there = repository.ofCity(city).indices();
        int entered = 0;
        for (PriceIndex index : indices) {
            RateBook.Index before = there.stream()
                    .filter(each -> each.index().country().equals(index.country())
                            && each.index().year() == index.year())
                    .findFirst()
                    .orElse(null);
            if (before != null && same(before.index(), index)) {
                continue;
            }
            if (before != null) {
                repository.remove(before.id());
            }
            PriceIndexId id = PriceIndexId.next();
            repository.add(id, city, index, user.id());
            trail.record(
                    user.id(),
                    Act.of(city, thing(id), "entered", label(index))
                            .field(
                                    "index",
                                    before == null ? null : before.index().value(),
                                    index.value())
                            .because(index.source()));
            entered++;
        }
        return Outcome.done(entered);
    }

    private static boolean same(PriceIndex one, PriceIndex other) {
        return one.value().compareTo(other.value()) == 0 && one.source().equals(other.source());
    }

    /** Takes a rate out of the list; what was converted with it stays as it is. */
    public void remove(ExchangeRateId id) {
        CityId city = repository.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.ANALYSE);
        if (repository.remove(id)) {
            trail.record(
                    user.id(),
                    Act.of(city, thing(id), "removed", label(repository.rate(id).orElseThrow())));
        }
    }

    /** Takes an index out of the list; what was converted with it stays as it is. */
    public void remove(PriceIndexId id) {
        CityId city = repository.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.ANALYSE);
        if (repository.remove(id)) {
            trail.record(
                    user.id(),
                    Act.of(
                            city,
                            thing(id),
                            "removed",
                            label(repository.index(id).orElseThrow())));
        }
    }

    private static ThingRef thing(ExchangeRateId id) {
        return ThingRef.of("rate", id);
    }

    private static ThingRef thing(PriceIndexId id) {
        return ThingRef.of("rate", id);
    }

    private static String label(ExchangeRate rate) {
        return rate.pair() + " · " + rate.on();
    }

    private static String label(PriceIndex index) {
        return index.country() + " · " + index.year();
    }

    private static ExchangeRate cleaned(ExchangeRate rate) {
        return new ExchangeRate(
                PlainText.orEmpty(rate.base()),
                PlainText.orEmpty(rate.quote()),
                rate.on(),
                rate.rate(),
                PlainText.orEmpty(rate.source()));
    }

    private static PriceIndex cleaned(PriceIndex index) {
        return new PriceIndex(
                PlainText.orEmpty(index.country()), index.year(), index.value(), PlainText.orEmpty(index.source()));
    }

    private static <T> @Nullable Refusal refusal(
            List<T> wanted, Function<T, @Nullable Refusal> each, Function<T, String> place) {
        if (wanted.isEmpty()) {
            return Refusal.of("rates.none-given");
        }
        if (wanted.size() > MOST) {
            return Refusal.of("rates.many", MOST);
        }
        Set<String> met = new HashSet<>();
        for (T one : wanted) {
            Refusal refusal = each.apply(one);
            if (refusal != null) {
                return refusal;
            }
            if (!met.add(place.apply(one))) {
                return Refusal.of("rates.twice", place.apply(one));
            }
        }
        return null;
    }

    private static @Nullable Refusal refusalOf(ExchangeRate rate) {
        for (String currency : List.of(rate.base(), rate.quote())) {
            if (!isCurrency(currency)) {
                return Refusal.of("rates.currency.unknown", shortened(currency));
            }
        }
        if (rate.base().equals(rate.quote())) {
            return Refusal.of("rates.currency.same", rate.base());
        }
        if (rate.on().isBefore(FIRST_DAY) || rate.on().isAfter(LAST_DAY)) {
            return Refusal.of("rates.date.senseless", rate.on().toString());
        }
        return refusalOf(rate.rate(), rate.source(), label(rate));
    }

    private static @Nullable Refusal refusalOf(PriceIndex index) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(index.country())) {
            return Refusal.of("rates.country.unknown", shortened(index.country()));
        }
        if (index.year() < FIRST_DAY.getYear() || index.year() > LAST_DAY.getYear()) {
            return Refusal.of("rates.date.senseless", index.year() + "");
        }
        return refusalOf(index.value(), index.source(), label(index));
    }

    private static @Nullable Refusal refusalOf(BigDecimal value, String source, String place) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() <= 0) {
            return Refusal.of("rates.value.positive", place);
        }
        if ((long) plain.precision() - plain.scale() > WHOLE_DIGITS || plain.scale() > FRACTION_DIGITS) {
            return Refusal.of("rates.value.digits", place, WHOLE_DIGITS, FRACTION_DIGITS);
        }
        if (source.isEmpty()) {
            return Refusal.of("rates.source.required", place);
        }
        return source.length() > SOURCE_LENGTH ? Refusal.of("rates.source.long", SOURCE_LENGTH) : null;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    }
}
