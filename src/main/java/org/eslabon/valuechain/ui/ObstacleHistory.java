package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.eslabon.audit.Entry;
import org.eslabon.shared.Mentions;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleStatus;
import org.jspecify.annotations.Nullable;

/** Who did what to an obstacle, when, from what to what. */
class ObstacleHistory extends OrderedList {

    private final transient ObstacleWords words;
    private final transient Formats formats;

    ObstacleHistory(ObstacleWords words, Formats formats) {
        this.words = words;
        this.formats = formats;
        addClassName("obstacle-history");
    }

    void show(List<Entry> entries) {
        removeAll();
        for (Entry entry : entries) {
            Span who = new Span((entry.byName() == null ? "–" : entry.byName()) + " · " + formats.dateTime(entry.at()));
            who.addClassName("obstacle-history-who");
            ListItem item = new ListItem(who, new Span(what(entry)));
            if (entry.field() != null) {
                Span change = new Span(value(entry.field(), entry.from()) + " → " + value(entry.field(), entry.to()));
                change.addClassName("obstacle-history-change");
                item.add(change);
            }
            add(item);
        }
    }

    private String what(Entry entry) {
        return switch (entry.verb()) {
            case "created" -> words.text("history.created");
            case "changed" -> words.text(Objects.requireNonNull(entry.field()));
            default -> Texts.text(words.locale(), "partnership.changes.verb." + entry.verb());
        };
    }

    private String value(String field, @Nullable String stored) {
        if (stored == null) {
            return words.text(field.equals("stage") ? "whole-chain" : "history.nothing");
        }
        return switch (field) {
            case "kind" -> words.kind(ObstacleKind.valueOf(stored));
            case "status" -> words.status(ObstacleStatus.valueOf(stored));
            default -> Mentions.plain(stored);
        };
    }
}
