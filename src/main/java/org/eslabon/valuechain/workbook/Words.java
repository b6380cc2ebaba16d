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
        var normal = new StringBuilder(text.length());
        for (var index = 0; index < text.length(); index++) {
            var letter = text.charAt(index);
            if (letter >= 128) {
                return normalOfAnyScript(text);
            }
            if (Character.isLetterOrDigit(letter)) {
                normal.append(Character.toLowerCase(letter));
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().stripTrailing();
    }

    private static String normalOfAnyScript(String text) {
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
        return isTotalWord(words[0])
                || words[0].equals("subtotal")
                || words.length == 1 && SUMS.contains(words[0])
                || words.length > 1 && BEFORE_TOTAL.contains(words[0]) && isTotalWord(words[1]);
    }

    private static boolean isTotalWord(String word) {
        return word.startsWith("total") || word.equals("totaux") || word.equals("totais");
    }

    static boolean containsAll(List<String> words, List<String> wanted) {
        return wanted.stream().allMatch(want -> words.stream().anyMatch(word -> alike(word, want)));
    }

    /** The same word, its plural, or the word with one slip in it if it is long enough to bear one. */
    static boolean alike(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer == one ? other : one;
        var added = longer.length() - shorter.length();
        if (added > 1) {
            return false;
        }
        var start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        var isSame = start == longer.length();
        var isPlural = start == shorter.length() && longer.endsWith("s");
        return isSame || isPlural || shorter.length() >= 5 && isOneSlip(longer, shorter, start);
    }

    /** Whether a letter too many, another letter or two swapped letters at {@code start} are all that differs. */
    private static boolean isOneSlip(String longer, String shorter, int start) {
        if (longer.length() > shorter.length()) {
            return sameFrom(longer, start + 1, shorter, start);
        }
        var isSwap = start + 1 < longer.length()
                && longer.charAt(start) == shorter.charAt(start + 1)
                && longer.charAt(start + 1) == shorter.charAt(start)
                && sameFrom(longer, start + 2, shorter, start + 2);
        return isSwap || sameFrom(longer, start + 1, shorter, start + 1);
    }

    private static boolean sameFrom(String one, int oneStart, String other, int otherStart) {
        return one.length() - oneStart == other.length() - otherStart
                && one.regionMatches(oneStart, other, otherStart, one.length() - oneStart);
    }
}
