package org.eslabon.notification;

import java.util.List;
import org.eslabon.audit.Actor;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/** Lines of an inbox in the reader's words, on a page or in a mail. */
public record InboxWords(Formats formats) {

    private static final int NAMED = 3;

    /** The thing by its kind and name, such as "Plan “Coffee without delays”". */
    public String thing(InboxLine line) {
        String key = "partnership.changes.kind." + line.thing().kind();
        String kind = Texts.has(key)
                ? Texts.text(formats.locale(), key)
                : line.thing().kind();
        String label = line.label().replaceAll("\\s+", " "); // in a mail, a blank line would begin another paragraph
        return label.isEmpty() ? kind : text("notification.thing", kind, label);
    }

    /** What happened, such as "50 changes by Ana Vintimilla, Emily Carter and 1 more person". */
    public String what(InboxLine line) {
        String people = people(line.people());
        String own = line.textKey() == null ? "" : text(line.textKey(), Arguments.inWords(line.arguments(), formats));
        return switch (line.kind()) {
            case MENTION -> text("notification.line.MENTION", people);
            case WAITS -> own;
            case COMMENT -> text("notification.line.COMMENT", line.changes(), people);
            case DECISION -> text("notification.line.DECISION", own, people);
            case CHANGE -> text("notification.line.CHANGE", line.changes(), people);
        };
    }

    private String people(List<Actor> people) {
        List<String> names = people.stream().map(Actor::name).toList();
        return switch (names.size()) {
            case 0 -> text("notification.people.none");
            case 1 -> names.getFirst();
            case 2 -> text("notification.people.two", names.get(0), names.get(1));
            case NAMED -> text("notification.people.three", names.get(0), names.get(1), names.get(2));
            default -> text("notification.people.more", names.size(), names.get(0), names.get(1), names.size() - 2);
        };
    }

    String text(String key, Object... arguments) {
        return Texts.text(formats.locale(), key, arguments);
    }
}
