package org.eslabon.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What of a text is shown beside a find, in pieces. */
final class Excerpt {

    private static final int LENGTH = 180;
    private static final int BEFORE = 50;
    private static final String MORE = "…";

    private Excerpt() {}

    /** The whole text. */
    static List<Piece> whole(String text, Question question) {
        return pieces(text, 0, text.length(), found(text, question));
    }

    /** The part with most of the words that were asked for; the beginning, if none of them is there. */
    static List<Piece> best(String text, Question question) {
        String line = text.replaceAll("\\s+", " ").strip();
        List<Word> found = found(line, question);
        int at = found.isEmpty() ? 0 : found.get(densest(found)).start();
        int start = at <= BEFORE ? 0 : afterBlank(line, at - BEFORE, at);
        int end = start + LENGTH >= line.length() ? line.length() : beforeBlank(line, at, start + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece(MORE, false));
        }
        pieces.addAll(pieces(line, start, end, found));
        if (end < line.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return pieces;
    }

    private static List<Word> found(String text, Question question) {
        return Word.of(text).stream()
                .filter(word -> question.means(word.plain()))
                .toList();
    }

    /** The first of those words with which an excerpt holds the most different ones. */
    private static int densest(List<Word> found) {
        int best = 0;
        long most = 0;
        Deque<Word> within = new ArrayDeque<>();
        int first = 0;
        for (Word word : found) {
            within.add(word);
            while (word.end() - within.getFirst().start() > LENGTH - BEFORE) {
                within.removeFirst();
                first++;
            }
            long different = within.stream().map(Word::plain).distinct().count();
            if (different > most) {
                most = different;
                best = first;
            }
        }
        return best;
    }

    private static int afterBlank(String line, int from, int limit) {
        int blank = line.indexOf(' ', from);
        return blank < 0 || blank >= limit ? characterAt(line, from) : blank + 1;
    }

    private static int beforeBlank(String line, int limit, int from) {
        int blank = line.lastIndexOf(' ', from);
        return blank <= limit ? characterAt(line, from) : blank;
    }

    /** Never in the middle of a character. */
    private static int characterAt(String line, int index) {
        return Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Word> found) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Word word : found) {
            if (word.start() < at || word.end() > end) {
                continue;
            }
            if (word.start() > at) {
                pieces.add(new Piece(text.substring(at, word.start()), false));
            }
            pieces.add(new Piece(text.substring(word.start(), word.end()), true));
            at = word.end();
        }
        if (at < end) {
            pieces.add(new Piece(text.substring(at, end), false));
        }
        return pieces;
    }
}
