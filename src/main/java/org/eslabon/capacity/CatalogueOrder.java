package org.eslabon.capacity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** In which order a draft asks. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CatalogueOrder {

    /** One place towards the beginning or the end. */
    public enum Direction {
        UP(-1),
        DOWN(1);

        private final int step;

        Direction(int step) {
            this.step = step;
        }
    }

    private final Catalogues catalogues;
    private final CatalogueRepository repository;

    CatalogueOrder(Catalogues catalogues, CatalogueRepository repository) {
        this.catalogues = catalogues;
        this.repository = repository;
    }

    /** Lets a dimension change places with the one before or after it; the outermost stays where it is. */
    public Outcome<DimensionId> move(DimensionId id, Direction direction) {
        Catalogue.Version draft = catalogues.toChange(repository.of(id).orElseThrow(NoSuchThing::new));
        if (!draft.draft()) {
            return Outcome.refused("capacity.catalogue.frozen");
        }
        Catalogue catalogue = repository.load(draft);
        List<DimensionId> order = new ArrayList<>(
                catalogue.dimensions().stream().map(Dimension::id).toList());
        if (moved(order, id, direction)) {
            repository.arrangeDimensions(order);
            record(draft, catalogue.dimension(id).orElseThrow(NoSuchThing::new).name());
        }
        return Outcome.done(id);
    }

    /** The same for an indicator within its dimension. */
    public Outcome<IndicatorId> move(IndicatorId id, Direction direction) {
        Catalogue.Version draft = catalogues.toChange(repository.of(id).orElseThrow(NoSuchThing::new));
        if (!draft.draft()) {
            return Outcome.refused("capacity.catalogue.frozen");
        }
        Catalogue catalogue = repository.load(draft);
        Indicator indicator = catalogue.indicator(id).orElseThrow(NoSuchThing::new);
        List<IndicatorId> order = new ArrayList<>(
                catalogue.dimension(indicator.dimension()).orElseThrow(NoSuchThing::new).indicators().stream()
                        .map(Indicator::id)
                        .toList());
        if (moved(order, id, direction)) {
            repository.arrangeIndicators(order);
            record(draft, indicator.name());
        }
        return Outcome.done(id);
    }

    private void record(Catalogue.Version draft, Wording name) {
        catalogues.record(draft, "moved", name.in(Locale.ROOT));
    }

    private static <T> boolean moved(List<T> order, T one, Direction direction) {
        int from = order.indexOf(one);
        int to = from + direction.step;
        if (from < 0 || to < 0 || to >= order.size()) {
            return false;
        }
        Collections.swap(order, from, to);
        return true;
    }
}
