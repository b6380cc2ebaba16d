package org.eslabon.development.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eslabon.development.DevelopmentAddresses;
import org.eslabon.development.PortfolioItem;
import org.eslabon.plan.Status;
import org.eslabon.shared.NoSuchThing;
import org.jspecify.annotations.Nullable;

/**
 * What the portfolio's page shows, as its address says it.
 *
 * @param status only what has come so far; null for all
 * @param year only what is under way then; null for all years
 * @param of the row whose plans and actions are listed; null for no list
 * @param in the column; null for all years shown
 */
record PortfolioQuery(
        @Nullable Status status,
        @Nullable Integer year,
        @Nullable Place of,
        @Nullable Integer in) {

    static final PortfolioQuery NONE = new PortfolioQuery(null, null, null, null);

    /**
     * @throws NoSuchThing if it asks for something that cannot be
     */
    static PortfolioQuery read(QueryParameters query) {
        return new PortfolioQuery(
                query.getSingleParameter("status").map(PortfolioQuery::status).orElse(null),
                year(query.getSingleParameter("year")),
                query.getSingleParameter("of").map(Place::read).orElse(null),
                year(query.getSingleParameter("in")));
    }

    private static Status status(String name) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private static @Nullable Integer year(Optional<String> text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.get().matches("\\d{4}")) {
            throw new NoSuchThing();
        }
        return Integer.valueOf(text.get());
    }

    PortfolioQuery with(@Nullable Status wanted) {
        return new PortfolioQuery(wanted, year, null, null);
    }

    PortfolioQuery with(@Nullable Integer wanted) {
        return new PortfolioQuery(status, wanted, null, null);
    }

    PortfolioQuery of(Place place) {
        return new PortfolioQuery(status, year, place, null);
    }

    PortfolioQuery of(Place place, int column) {
        return new PortfolioQuery(status, year, place, column);
    }

    PortfolioQuery withoutList() {
        return new PortfolioQuery(status, year, null, null);
    }

    boolean looksAt(PortfolioItem item) {
        return status == null || item.status() == status;
    }

    boolean looksAt(int some) {
        return year == null || year == some;
    }

    /** Whether it stands in the list that is asked for. */
    boolean lists(PortfolioItem item) {
        return of != null
                && looksAt(item)
                && of.holds(item)
                && (year == null || item.in(year))
                && (in == null || item.in(in));
    }

    String address(String city) {
        List<String> query = new ArrayList<>();
        if (status != null) {
            query.add("status=" + status);
        }
        if (year != null) {
            query.add("year=" + year);
        }
        if (of != null) {
            query.add("of=" + of.written());
        }
        if (in != null) {
            query.add("in=" + in);
        }
        return DevelopmentAddresses.portfolio(city) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
