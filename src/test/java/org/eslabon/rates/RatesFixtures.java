package org.eslabon.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eslabon.partnership.Cities;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** A rate and an index of Cuenca, and of Barranquilla. */
@TestComponent
@Import(AsPerson.class)
public class RatesFixtures implements Fixtures {

    private static final ExchangeRate RATE =
            new ExchangeRate("COP", "USD", LocalDate.of(2024, 12, 31), new BigDecimal("0.000227"), "Bank");
    private static final PriceIndex INDEX = new PriceIndex("EC", 2024, new BigDecimal("107.3"), "Office");

    private final AsPerson person;
    private final Cities cities;
    private final Rates rates;

    private CityId cuenca;
    private RateBook ofCuenca;
    private RateBook ofBarranquilla;

    RatesFixtures(AsPerson person, Cities cities, Rates rates) {
        this.person = person;
        this.cities = cities;
        this.rates = rates;
    }

    @Override
    public void prepare() {
        cuenca = person.as(AsPerson.ANALYST, () -> cities.bySlug("cuenca").id());
        ofCuenca = entered(AsPerson.ANALYST, "cuenca");
        ofBarranquilla = entered(AsPerson.STRANGER, "barranquilla");
    }

    private RateBook entered(String email, String city) {
        return person.as(email, () -> {
            CityId id = cities.bySlug(city).id();
            rates.addRates(id, List.of(RATE));
            rates.addIndices(id, List.of(INDEX));
            return rates.ofCity(id);
        });
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(
                ExchangeRateId.class,
                ofCuenca.rates().getFirst().id(),
                PriceIndexId.class,
                ofCuenca.indices().getFirst().id());
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(
                ExchangeRateId.class,
                ofBarranquilla.rates().getFirst().id(),
                PriceIndexId.class,
                ofBarranquilla.indices().getFirst().id());
    }

    @Override
    public Map<String, List<Object>> calls() {
        return Map.of(
                "Rates.addRates(CityId, List)",
                List.of(
                        cuenca,
                        List.of(new ExchangeRate(
                                "PEN", "USD", LocalDate.of(2024, 12, 31), new BigDecimal("0.27"), "Bank"))),
                "Rates.addIndices(CityId, List)",
                List.of(cuenca, List.of(new PriceIndex("EC", 2020, new BigDecimal("100"), "Office"))));
    }
}
