package org.eslabon.meetings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many came, of one organisation or of all.
 *
 * @param other those of whom another sex was written down, or none
 */
public record AttendanceCount(String organisation, int female, int male, int other) {

    public int all() {
        return female + male + other;
    }

    /** All of a meeting; the organisation is empty. */
    public static AttendanceCount total(List<Attendee> attendees) {
        return count("", attendees);
    }

    /**
     * One for each organisation, by name. Those that are not of the programme are told apart by their names, in which
     * capitals, accents and blanks make no difference.
     */
    public static List<AttendanceCount> byOrganisation(List<Attendee> attendees) {
        Map<Object, List<Attendee>> of = new LinkedHashMap<>();
        attendees.forEach(
                one -> of.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one));
        return of.values().stream()
                .map(those -> count(those.getFirst().organisationName(), those))
                .sorted(Comparator.comparing(AttendanceCount::organisation, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What makes two attendees be of the same organisation. */
    static Object key(Attendee one) {
        return one.organisation() != null
                ? one.organisation()
                : Normalizer.normalize(one.organisationName(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private static AttendanceCount count(String organisation, List<Attendee> attendees) {
        return new AttendanceCount(
                organisation, of(Sex.FEMALE, attendees), of(Sex.MALE, attendees), of(Sex.OTHER, attendees));
    }

    private static int of(Sex sex, List<Attendee> attendees) {
        return (int) attendees.stream().filter(one -> one.sex() == sex).count();
    }
}
