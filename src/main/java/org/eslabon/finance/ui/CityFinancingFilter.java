package org.eslabon.finance.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.finance.CityFinancing;
import org.eslabon.finance.FinanceAddresses;
import org.eslabon.finance.PlanSource;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.jspecify.annotations.Nullable;

/** Which rows of a city's financing are shown. It travels in the address, so that a figure elsewhere leads to what it sums. */
record CityFinancingFilter(@Nullable Stage stage, @Nullable Sector sector) {

    static final CityFinancingFilter NONE = new CityFinancingFilter(null, null);

    /** What cannot be understood in an address filters nothing. */
    static CityFinancingFilter read(QueryParameters query) {
        return new CityFinancingFilter(
                value(query, "stage", Stage::valueOf).orElse(null),
                value(query, "sector", Sector::valueOf).orElse(null));
    }

    private static <T> Optional<T> value(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name)
                    .map(text -> text.toUpperCase(Locale.ROOT))
                    .map(reading);
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    String address(String city) {
        return FinanceAddresses.ofCity(city, stage, sector);
    }

    List<PlanSource> of(CityFinancing financing) {
        return financing.rows(stage, sector);
    }

    /** The stages that have a column. */
    List<Stage> stages() {
        return stage == null ? List.of(Stage.values()) : List.of(stage);
    }

    CityFinancingFilter at(@Nullable Stage wanted) {
        return new CityFinancingFilter(wanted, sector);
    }

    CityFinancingFilter from(@Nullable Sector wanted) {
        return new CityFinancingFilter(stage, wanted);
    }
}
