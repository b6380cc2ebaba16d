package org.eslabon.coediting;

import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.PlainText;

/** What stands in a range of a text, short enough to be shown with a comment. */
final class Quote {

    private Quote() {}

    static String of(Node document, int from, int to) {
        String text = PlainText.asShown(document.between(from, to)).strip();
        if (text.length() <= Comment.LONGEST_QUOTE) {
            return text;
        }
        int end = Comment.LONGEST_QUOTE - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
