package org.eslabon.valuechain.workbook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares what people write in headings and names: case, accents, blanks, punctuation and small slips do not matter. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "in", "on", "by", "and", "or", "to", "for", "per", "s", "de", "del", "la", "el", "los", "las",
            "en", "por", "y", "du", "des", "le", "les", "l", "d", "et", "ou", "da", "do", "dos", "das", "em", "e", "o",
            "a", "par", "u", "au", "aux");
    private static final Set<String> SUMS = Set.of("sum", "suma", "soma", "somme");
    private static final Set<String> BEFORE_TOTAL =
            Set.of("sub", "sous", "grand", "gran", "overall", "general", "chain");

    private Words() {}

    /** Lower case, no accents, single blanks, letters and digits only. */
    static String normal(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words that carry the meaning. */
    static List<String> meaning(String text) {
        var words = normal(text);
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" "))
                        .filter(word -> !SMALL_WORDS.contains(word))
                        .toList();
    }

    /** As {@link #meaning}, without what stands in parentheses, which is the unit, unless nothing else is there. */
    static List<String> meaningWithoutUnit(String heading) {
        var words = meaning(PARENTHESES.matcher(heading).replaceAll(" "));
        return words.isEmpty() ? meaning(heading) : words;
    }

    /** Whether a label announces a sum of what stands above it. */
    static boolean isTotal(String text) {
        var words = normal(text).split(" ");
        return words[0].startsWith("total")
                || words[0].equals("subtotal")
                || words.length == 1 && SUMS.contains(words[0])
                || words.length > 1 && BEFORE_TOTAL.contains(words[0]) && words[1].startsWith("total");
    }

    static boolean containsAll(List<String> words, List<String> wanted) {
        return wanted.stream().allMatch(want -> words.stream().anyMatch(word -> alike(word, want)));
    }

    /** The same word, its plural, or the word with one slip in it if it is long enough to bear one. */
    static boolean alike(String one, String other) {
        if (one.equals(other) || one.equals(other + "s") || other.equals(one + "s")) {
            return true;
        }
        return Math.min(one.length(), other.length()) >= 5
                && Math.abs(one.length() - other.length()) <= 1
                && isOneSlip(one, other);
    }

    private static boolean isOneSlip(String one, String other) {
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var a = one.substring(start);
        var b = other.substring(start);
        var swapped = a.length() >= 2
                && b.length() >= 2
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return swapped
                || !a.isEmpty() && a.substring(1).equals(b)
                || !b.isEmpty() && b.substring(1).equals(a)
                || !a.isEmpty() && !b.isEmpty() && a.substring(1).equals(b.substring(1));
    }
}
