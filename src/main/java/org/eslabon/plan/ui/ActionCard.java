package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Transition;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** An action as a card of the board. */
class ActionCard extends Div {

    private final boolean editable;
    private final transient ActionBoard board;
    private final Anchor link = new Anchor();
    private final Div body = new Div();
    private transient @Nullable ActionRow shown;

    ActionCard(String address, boolean editable, ActionBoard board) {
        this.editable = editable;
        this.board = board;
        addClassName("board-card");
        getElement().setAttribute("role", "listitem");
        link.setHref("/" + address);
        link.addClassName("action-link");
        body.addClassName("board-card-body");
        add(link, body);
        if (editable) {
            DragSource<ActionCard> source = DragSource.create(this);
            source.addDragStartListener(start -> board.dragging(action()));
            source.addDragEndListener(end -> board.dragging(null));
        }
    }

    ActionSummary action() {
        if (shown == null) {
            throw new IllegalStateException("nothing is shown yet");
        }
        return shown.action();
    }

    void focus() {
        link.getElement().executeJs("this.focus()");
    }

    void show(ActionRow row, Formats formats) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        ActionSummary action = row.action();
        link.setText(action.title());
        body.removeAll();
        Span who = new Span(row.who());
        who.addClassName("second");
        body.add(who);
        if (action.endsOn() != null) {
            Span ends = new Span(getTranslation("plan.period.until", formats.date(action.endsOn())));
            ends.addClassName("second");
            body.add(ends);
        }
        if (row.mark() != null) {
            body.add(marks(row.mark()));
        }
        if (editable) {
            Div steps = new Div();
            steps.addClassName("board-steps");
            Transition.offeredAt(action.status()).forEach(step -> steps.add(button(action, step)));
            body.add(steps);
        }
    }

    private Div marks(ProgressMark mark) {
        Div marks = new Div(mark.shown());
        marks.addClassName("workflow-marks");
        if (mark.progress() != null) {
            Span progress = new Span(getTranslation("plan.progress", mark.progress()));
            progress.addClassName("second");
            marks.add(progress);
        }
        return marks;
    }

    private Button button(ActionSummary action, Transition step) {
        Button button = new Button(getTranslation(step.key()), click -> board.ask(action, step));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(step.key()) + ": " + action.title());
        return button;
    }
}
