package org.eslabon.capacity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/** One version of a catalogue with all that it asks. */
public record Catalogue(Version version, List<Dimension> dimensions) {

    /**
     * A version of a catalogue.
     *
     * @param city whose it is; null for the programme's starting catalogue, which every city has
     * @param number counted in each city from 1; of the starting catalogue, its edition
     * @param published when it was frozen; null for a draft
     */
    public record Version(
            CatalogueId id,
            @Nullable CityId city,
            int number,
            @Nullable Instant published,
            @Nullable String publishedBy) {

        public boolean draft() {
            return published == null;
        }
    }

    public static ThingRef thing(CatalogueId id) {
        return ThingRef.of("catalogue", id);
    }

    public CatalogueId id() {
        return version.id();
    }

    public List<Indicator> indicators() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .toList();
    }

    public Optional<Indicator> indicator(IndicatorId id) {
        return indicators().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Dimension> dimension(DimensionId id) {
        return dimensions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
