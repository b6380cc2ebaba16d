package org.eslabon.approval.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eslabon.approval.ApprovalItem;
import org.eslabon.approval.ApprovalItemId;
import org.eslabon.approval.ApprovalSheet;
import org.eslabon.approval.Seat;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What was submitted together; those about which the person may decide can be chosen, one by one or all at once. */
class ItemList extends Div {

    private final transient Function<ApprovalItemId, String> address;
    private final Set<ApprovalItemId> chosen = new LinkedHashSet<>();
    private final Set<Runnable> listeners = new HashSet<>();
    private transient @Nullable ApprovalSheet shown;
    private transient @Nullable ApprovalItemId open;

    ItemList(Function<ApprovalItemId, String> address) {
        this.address = address;
        addClassNames("card", "approval-items");
    }

    /** What is chosen, of what can be chosen still. */
    Set<ApprovalItemId> chosen() {
        return Set.copyOf(chosen);
    }

    void whenChosen(Runnable listener) {
        listeners.add(listener);
    }

    void show(ApprovalSheet sheet, ApprovalItemId opened) {
        if (sheet.equals(shown) && opened.equals(open)) {
            return;
        }
        boolean first = shown == null;
        shown = sheet;
        open = opened;
        List<ApprovalItem> mine = sheet.items().stream()
                .filter(item -> mayDecide(item, sheet.myVoices()))
                .toList();
        Set<ApprovalItemId> possible = new HashSet<>();
        mine.forEach(item -> possible.add(item.id()));
        chosen.retainAll(possible);
        if (first && mine.size() == 1) {
            chosen.addAll(possible);
        }
        removeAll();
        add(new H2(getTranslation("approval.items", sheet.items().size())));
        if (possible.size() > 1) {
            add(all(possible));
        }
        UnorderedList list = new UnorderedList();
        sheet.items().forEach(item -> list.add(line(item, possible.contains(item.id()))));
        add(list);
        tell();
    }

    static boolean mayDecide(ApprovalItem item, Set<OrganisationId> voices) {
        return item.openStep()
                .filter(step -> step.seats().stream().map(Seat::organisation).anyMatch(voices::contains))
                .isPresent();
    }

    private Checkbox all(Set<ApprovalItemId> possible) {
        Checkbox all = new Checkbox(getTranslation("approval.choose-all", possible.size()));
        all.setValue(chosen.containsAll(possible));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.clear();
                if (change.getValue()) {
                    chosen.addAll(possible);
                }
                redraw();
            }
        });
        return all;
    }

    private ListItem line(ApprovalItem item, boolean possible) {
        Anchor link = new Anchor(address.apply(item.id()), item.title());
        if (item.id().equals(open)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Span kind = new Span(
                getTranslation(item.subject().action() == null ? "approval.subject.plan" : "approval.subject.action"));
        kind.addClassName("second");
        Span step = new Span(item.openStep()
                .map(one -> one.body() + " · "
                        + getTranslation(
                                "approval.spoken",
                                one.seats().stream()
                                        .filter(seat -> seat.vote() != null)
                                        .count(),
                                one.seats().size()))
                .orElse(""));
        step.addClassName("second");
        Div words = new Div(link, kind, step);
        words.addClassName("approval-line-words");
        ListItem line = new ListItem();
        if (possible) {
            Checkbox choose = new Checkbox(chosen.contains(item.id()));
            choose.setAriaLabel(getTranslation("approval.choose", item.title()));
            choose.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    if (change.getValue()) {
                        chosen.add(item.id());
                    } else {
                        chosen.remove(item.id());
                    }
                    tell();
                }
            });
            line.add(choose);
        }
        line.add(words, Marks.of(item.state(), getLocale()));
        return line;
    }

    private void redraw() {
        ApprovalSheet sheet = shown;
        ApprovalItemId opened = open;
        if (sheet != null && opened != null) {
            open = null;
            show(sheet, opened);
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
