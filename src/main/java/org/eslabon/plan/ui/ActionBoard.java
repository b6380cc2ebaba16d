package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Status;
import org.eslabon.plan.Transition;
import org.eslabon.plan.Workflow;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a plan as cards under how far they have come. A card is moved by the steps that are offered for it: dragged
 * to another column, or by its own buttons; either asks for the reason and makes the step.
 */
class ActionBoard extends Div {

    private final transient Workflow workflow;
    private final transient Formats formats;
    private final transient Function<ActionId, String> address;
    private final boolean editable;
    private final Map<Status, Column> columns = new EnumMap<>(Status.class);
    private final Map<ActionId, ActionCard> cards = new HashMap<>();
    private @Nullable ActionId moved;

    ActionBoard(Workflow workflow, Formats formats, Function<ActionId, String> address, boolean editable) {
        this.workflow = workflow;
        this.formats = formats;
        this.address = address;
        this.editable = editable;
        addClassName("board");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("plan.board"));
        for (Status status : Status.values()) {
            Column column = new Column(status);
            columns.put(status, column);
            add(column);
        }
    }

    void show(List<ActionRow> rows) {
        cards.keySet().retainAll(rows.stream().map(ActionRow::id).toList());
        Map<Status, List<Component>> wanted = new EnumMap<>(Status.class);
        for (ActionRow row : rows) {
            ActionCard card = cards.computeIfAbsent(row.id(), id -> new ActionCard(address.apply(id), editable, this));
            card.show(row, formats);
            wanted.computeIfAbsent(row.action().status(), status -> new ArrayList<>())
                    .add(card);
        }
        columns.forEach((status, column) -> column.show(wanted.getOrDefault(status, List.of())));
        columns.values().forEach(column -> column.setVisible(!column.isEmpty() || leadsTo(column.status, rows)));
        ActionCard arrived = moved == null ? null : cards.get(moved);
        if (arrived != null) {
            arrived.focus();
            moved = null;
        }
    }

    /** Whether some card could be moved there. */
    private boolean leadsTo(Status status, List<ActionRow> rows) {
        return editable
                && rows.stream().anyMatch(row -> way(row.action(), status).isPresent());
    }

    private static Optional<Transition> way(ActionSummary action, Status to) {
        return Transition.offeredAt(action.status()).stream()
                .filter(step -> step.leadsTo(to))
                .findFirst();
    }

    /** Shows where a card can be put while it is dragged. */
    void dragging(@Nullable ActionSummary action) {
        columns.forEach((status, column) -> {
            column.setClassName("accepts", action != null && way(action, status).isPresent());
            column.setClassName(
                    "refuses",
                    action != null
                            && action.status() != status
                            && way(action, status).isEmpty());
        });
    }

    /** Asks why, and makes the step. */
    void ask(ActionSummary action, Transition step) {
        new StepDialog(step, (chosen, reason) -> {
                    Outcome<Status> outcome = workflow.move(action.id(), chosen, reason);
                    if (outcome instanceof Outcome.Done) {
                        moved = action.id();
                    }
                    return outcome;
                })
                .open();
    }

    private void dropped(ActionSummary action, Status on) {
        if (action.status() == on) {
            return;
        }
        way(action, on)
                .ifPresentOrElse(
                        step -> ask(action, step),
                        () -> Notices.refused(Refusal.of(
                                "plan.board.no-way",
                                getTranslation(action.status().key()),
                                getTranslation(on.key()))));
    }

    private final class Column extends Div {

        private final Status status;
        private final Span count = new Span();
        private final Div list = new Div();

        Column(Status status) {
            this.status = status;
            addClassName("board-column");
            getElement().setAttribute("data-status", status.name());
            count.addClassName("second");
            Div head = new Div(new H3(ActionBoard.this.getTranslation(status.key())), count);
            head.addClassName("board-head");
            list.addClassName("board-cards");
            list.getElement()
                    .setAttribute("role", "list")
                    .setAttribute("aria-label", ActionBoard.this.getTranslation(status.key()));
            add(head, list);
            if (editable) {
                DropTarget.create(this)
                        .addDropListener(drop -> drop.getDragSourceComponent()
                                .filter(ActionCard.class::isInstance)
                                .map(ActionCard.class::cast)
                                .ifPresent(card -> dropped(card.action(), status)));
            }
        }

        boolean isEmpty() {
            return list.getComponentCount() == 0;
        }

        /** Moves only cards that are not where they belong, so that nobody loses the one she is on. */
        void show(List<Component> wanted) {
            count.setText(String.valueOf(wanted.size()));
            list.getChildren().filter(card -> !wanted.contains(card)).toList().forEach(list::remove);
            for (int i = 0; i < wanted.size(); i++) {
                if (i >= list.getComponentCount() || list.getComponentAt(i) != wanted.get(i)) {
                    list.addComponentAtIndex(i, wanted.get(i));
                }
            }
        }
    }
}
