package org.eslabon.development;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eslabon.development.model.Undertaking;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a city plans and does, with what it contributes to. {@code model.Portfolio} lays it out. */
@Service
@Transactional(readOnly = true)
public class Portfolios {

    private final PortfolioRepository repository;
    private final Rights rights;

    Portfolios(PortfolioRepository repository, Rights rights) {
        this.repository = repository;
        this.rights = rights;
    }

    /** The city's plans, each followed by its actions. */
    public List<PortfolioItem> ofCity(CityId city) {
        rights.requireToSee(city);
        return repository.ofCity(city);
    }

    public PortfolioSummary summary(CityId city) {
        List<PortfolioItem> items = ofCity(city);
        int actions = (int) items.stream().filter(Undertaking::action).count();
        return new PortfolioSummary(
                items.size() - actions,
                actions,
                (int) items.stream().filter(item -> item.axes().isEmpty()).count(),
                items.stream()
                        .map(PortfolioItem::budget)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
