package org.eslabon.approval.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage of a text, as it compares with an earlier version. */
public record TextChange(How how, String text) {

    /** What became of a passage. */
    public enum How {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words, what stands between them, and line breaks each by itself. */
    private static final Pattern PIECE = Pattern.compile("\\n|[^\\S\\n]+|\\S+");

    /** The passages of both texts in their order, word by word; what was removed stands before what replaced it. */
    public static List<TextChange> between(String before, String after) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        List<TextChange> changes = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(changes, How.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(changes, How.REMOVED, delta.getSource().getLines());
            add(changes, How.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(changes, How.KEPT, old.subList(at, old.size()));
        return changes;
    }

    private static void add(List<TextChange> changes, How how, List<String> pieces) {
        if (!pieces.isEmpty()) {
            changes.add(new TextChange(how, String.join("", pieces)));
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
