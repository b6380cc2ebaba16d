package org.eslabon.valuechain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that studies are most often put side by side for. */
public enum ComparisonQuestion {
    /** The same chain of one city in other years, or in other versions of the study. */
    YEARS,
    /** The same chain in other cities, its latest version in each. */
    CITIES,
    /** The latest versions of all chains of a city. */
    ALL_OF_CITY;

    /**
     * All studies that answer it, beginning with the one it is asked about; fewer than two are no answer.
     *
     * @param about any study of the choices
     */
    public List<ComparableStudy> answer(ComparableStudy about, List<ComparableStudy> choices) {
        List<ComparableStudy> fitting = choices.stream()
                .filter(other -> !other.equals(about) && fits(about, other))
                .toList();
        return fitting.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(about), fitting.stream()).toList();
    }

    private boolean fits(ComparableStudy about, ComparableStudy other) {
        boolean sameCity = about.city().id().equals(other.city().id());
        return switch (this) {
            case YEARS ->
                about.study().equals(other.study())
                        || sameCity
                                && other.latest()
                                && sameChain(about, other)
                                && !Objects.equals(about.year(), other.year());
            case CITIES -> !sameCity && other.latest() && sameChain(about, other);
            case ALL_OF_CITY -> sameCity && other.latest() && !about.study().equals(other.study());
        };
    }

    private static boolean sameChain(ComparableStudy one, ComparableStudy other) {
        String chain = normal(one.commodity());
        return !chain.isEmpty() && chain.equals(normal(other.commodity()));
    }

    private static String normal(@Nullable String commodity) {
        return commodity == null
                ? ""
                : Normalizer.normalize(commodity, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }
}
