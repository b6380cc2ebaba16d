package org.eslabon.valuechain.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The units in which sources count employment, whatever language they write them in. */
public enum JobsUnit {
    /** Full-time jobs of a year. */
    FTE("fte", "ftes", "etp", "etc", "ejc", "eti"),
    /** Days of work in a year. */
    DAY("day", "days", "jour", "jours", "dia", "dias", "jornal", "jornales");

    private final Set<String> written;

    JobsUnit(String... written) {
        this.written = Set.of(written);
    }

    /** Empty for a unit that is neither. */
    public static Optional<JobsUnit> of(String unit) {
        var plain = Normalizer.normalize(unit.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(known -> known.written.contains(plain))
                .findFirst();
    }
}
