package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.audit.Entry;
import org.eslabon.capacity.ProcedureStepId;
import org.eslabon.capacity.PublicServiceKind;
import org.eslabon.shared.Mentions;
import org.jspecify.annotations.Nullable;

/** Who did what to a service and its steps, when, from what to what. */
class PublicServiceHistory extends OrderedList {

    private final transient PublicServiceWords words;

    PublicServiceHistory(PublicServiceWords words) {
        this.words = words;
        addClassName("obstacle-history");
    }

    void show(List<Entry> entries, Map<ProcedureStepId, String> steps) {
        removeAll();
        if (entries.isEmpty()) {
            add(new ListItem(words.text("capacity.history.none")));
        }
        for (Entry entry : entries) {
            Span who = new Span((entry.byName() == null ? "–" : entry.byName()) + " · "
                    + words.formats().dateTime(entry.at()));
            who.addClassName("obstacle-history-who");
            ListItem item = new ListItem(who, new Span(what(entry, steps)));
            if (entry.field() != null) {
                Span change = new Span(value(entry.field(), entry.from()) + " → " + value(entry.field(), entry.to()));
                change.addClassName("obstacle-history-change");
                item.add(change);
            }
            add(item);
        }
    }

    private String what(Entry entry, Map<ProcedureStepId, String> steps) {
        String field = entry.field();
        if (field == null || field.startsWith("comment.")) {
            return words.text("partnership.changes.verb." + entry.verb());
        }
        String[] parts = field.split("\\.");
        if (parts.length < 3) {
            return words.text("capacity.public-service." + field);
        }
        String step = steps.getOrDefault(new ProcedureStepId(UUID.fromString(parts[1])), "–");
        return words.text("capacity.public-service.step." + parts[2]) + " · " + step;
    }

    private String value(String field, @Nullable String stored) {
        if (stored == null) {
            return words.text("capacity.nothing");
        }
        return field.equals("kind") ? words.kind(PublicServiceKind.valueOf(stored)) : Mentions.plain(stored);
    }
}
