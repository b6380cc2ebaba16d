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

    /** Fewer letters are the beginning of too many words; beside a word that says more, one letter more has to be there. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int SHORTEST_BESIDE_OTHERS = 4;

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
        List<String> all = words(typed);
        List<String> words = all.stream()
                .filter(word -> !JOINING.contains(word))
                .limit(MOST_TERMS)
                .toList();
        String last = all.isEmpty() ? "" : all.getLast();
        int enough = words.size() > 1 ? SHORTEST_BESIDE_OTHERS : SHORTEST_BEGINNING;
        return new Question(words.stream()
                .map(word -> new Term(word, word.equals(last) && word.length() >= enough))
                .toList());
    }

    /** Of one who is still typing: a word that is hardly begun says nothing yet, and what was found stays. */
    static Question whileTyping(String typed) {
        Question question = of(typed);
        List<Term> terms = question.terms();
        return terms.size() > 1 && hardlyBegun(terms.getLast(), typed)
                ? new Question(terms.subList(0, terms.size() - 1))
                : question;
    }

    private static boolean hardlyBegun(Term term, String typed) {
        return term.plain().length() < SHORTEST_BESIDE_OTHERS
                && term.plain().equals(words(typed).getLast())
                && Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
    }

    /** Each once, where it was typed last. */
    private static List<String> words(String typed) {
        String read = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new ArrayList<>(new LinkedHashSet<>(
                        Word.of(read).stream().map(Word::plain).toList().reversed()))
                .reversed();
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
