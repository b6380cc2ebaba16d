package org.eslabon.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eslabon.capacity.model.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What became of a gap: rounds of the same name, however it is capitalised, are compared, and an indicator is the same in
 * every version of the catalogue.
 *
 * @param found by the newest round that found it
 * @param now what the newest round has agreed that agreed on a level; the same where none has since
 * @param target the level aimed at by now: the one set last
 */
public record GapCourse(CapacityGap found, CapacityGap now, int target) {

    private static final Comparator<GapCourse> ORDER =
            Comparator.comparing(GapCourse::closed).thenComparing(GapCourse::urgency, Comparator.reverseOrder());

    private record Key(String subject, String code) {}

    /**
     * @param answers what rounds have agreed, the newest first
     */
    static List<GapCourse> of(List<CapacityGap> answers) {
        Map<Key, List<CapacityGap>> courses = new LinkedHashMap<>();
        for (CapacityGap answer : answers) {
            if (answer.level() != null) {
                courses.computeIfAbsent(
                                new Key(answer.subject().toLowerCase(Locale.ROOT), answer.code()),
                                key -> new ArrayList<>())
                        .add(answer);
            }
        }
        return courses.values().stream()
                .map(GapCourse::course)
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .toList();
    }

    private static Optional<GapCourse> course(Collection<CapacityGap> newestFirst) {
        CapacityGap now = newestFirst.iterator().next();
        return newestFirst.stream()
                .filter(answer -> answer.gap() != null)
                .findFirst()
                .map(found -> new GapCourse(
                        found,
                        now,
                        newestFirst.stream()
                                .map(CapacityGap::target)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElseThrow()));
    }

    /** How far the target still lies above the level; null where it has been reached. */
    public @Nullable Gap gap() {
        return Gap.of(now.agreed(), target, now.weight());
    }

    private BigDecimal urgency() {
        Gap gap = gap();
        return gap == null ? BigDecimal.ZERO : gap.urgency();
    }

    /** Whether a later round has reached the target. */
    public boolean closed() {
        return gap() == null;
    }
}
