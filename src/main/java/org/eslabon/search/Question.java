package org.eslabon.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed, as words that all have to be there; the last may be unfinished. Anything else, such as signs that a
 * database would take for its own, separates words and nothing more.
 */
record Question(List<Term> terms) {

    /** As much of what was typed is read. */
    static final int LONGEST = 200;

    private static final int MOST_TERMS = 8;

    /** Fewer letters are the beginning of too many words. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Words that join others, in our languages: nobody looks for them, and nearly everything has them. */
    private static final Set<String> JOINING = Stream.of(
                    "a al con de del e el en la las lo los o para por que se su sus u un una unas unos y",
                    "ao aos as com da das do dos em na nas no nos os um uma",
                    "an and at by for from in is of on or that the this to with")
            .flatMap(words -> Stream.of(words.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * @param beginning whether words that begin so are meant too
     */
    record Term(String plain, boolean beginning) {

        boolean means(String word) {
            return beginning ? word.startsWith(plain) : word.equals(plain);
        }
    }

    static Question of(String typed) {
        String read = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> words = new ArrayList<>(new LinkedHashSet<>(
                Word.of(read).stream().map(Word::plain).toList().reversed()));
        String last = words.isEmpty() ? "" : words.getFirst();
        words.removeAll(JOINING);
        return new Question(words.reversed().stream()
                .limit(MOST_TERMS)
                .map(word -> new Term(word, word.equals(last) && word.length() >= SHORTEST_BEGINNING))
                .toList());
    }

    /** Whether nothing was asked that could be looked for. */
    boolean empty() {
        return terms.isEmpty();
    }

    /** Whether a word of a text is one of those that were asked for. */
    boolean means(String word) {
        return terms.stream().anyMatch(term -> term.means(word));
    }

    /** The same in the database's words, for its boolean mode. */
    String match() {
        return terms.stream()
                .map(term -> "+" + WordCode.of(term.plain()) + (term.beginning() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    /** A piece of {@code title_words} for each word that is in the title. */
    List<String> inTitle() {
        return terms.stream()
                .map(term -> " " + WordCode.of(term.plain()) + (term.beginning() ? "" : " "))
                .toList();
    }
}
