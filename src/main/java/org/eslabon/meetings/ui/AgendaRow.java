package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.IntFunction;
import org.eslabon.meetings.Agenda;
import org.eslabon.meetings.AgendaFields;
import org.eslabon.meetings.AgendaItem;
import org.eslabon.meetings.Meeting;
import org.eslabon.shared.Field;
import org.eslabon.shared.Outcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.Notices;

/** An item of the agenda: a line for readers, inputs for those who convene. */
class AgendaRow extends Div implements RowsInOrder.Row<AgendaItem> {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final transient LiveFields live;
    private final transient IntFunction<String> begins;
    private final Span time = new Span();
    private final Span title = new Span();
    private final Span about = new Span();
    private final Button up = new Button(VaadinIcon.ARROW_UP.create());
    private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());
    private transient AgendaItem item;

    /**
     * @param begins when the item at a place begins
     */
    AgendaRow(AgendaItem item, MeetingPage page, IntFunction<String> begins) {
        this.item = item;
        this.page = page;
        this.words = page.words();
        this.begins = begins;
        addClassName("agenda-row");
        time.addClassName("agenda-time");
        add(time);
        live = new LiveFields(this, Meeting.thing(item.meeting()), page.ask().live());
        if (page.convenes()) {
            add(
                    tie(AgendaFields.TITLE, new TextField(words.text("agenda.title"))),
                    tie(AgendaFields.MINUTES, minutes(words)),
                    tie(AgendaFields.PRESENTER, new TextField(words.text("agenda.presenter"))),
                    buttons());
        } else {
            about.addClassName("second");
            Div line = new Div(title, about);
            line.addClassName("agenda-line");
            add(line);
        }
    }

    static IntegerField minutes(MeetingWords words) {
        IntegerField minutes = new IntegerField(words.text("agenda.length"));
        minutes.setMin(1);
        return minutes;
    }

    private <T, C extends Component & HasValue<?, T>> Component tie(Field<AgendaItem, T> field, C input) {
        return live.bind(
                Agenda.fieldInTrail(item.id(), field),
                input,
                () -> field.of(item),
                change -> page.ask().agenda().change(item.id(), field, change));
    }

    private Div buttons() {
        up.addClickListener(click -> page.ask().agenda().move(item.id(), -1));
        down.addClickListener(click -> page.ask().agenda().move(item.id(), 1));
        Button away = new Button(VaadinIcon.TRASH.create(), click -> remove());
        named(up, words.text("agenda.up", item.title()));
        named(down, words.text("agenda.down", item.title()));
        named(away, words.text("take-away", item.title()));
        Div buttons = new Div(up, down, away);
        buttons.addClassName("row-buttons");
        return buttons;
    }

    static void named(Button button, String name) {
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    @Override
    public void refresh(AgendaItem now, int place, int of) {
        item = now;
        time.setText(begins.apply(place));
        title.setText(now.title());
        String takes = now.minutes() == null ? "" : words.text("agenda.takes", now.minutes());
        String by = now.presenter() == null ? "" : now.presenter();
        about.setText(takes + (takes.isEmpty() || by.isEmpty() ? "" : " · ") + by);
        up.setEnabled(place > 0);
        down.setEnabled(place < of - 1);
        live.refresh();
    }

    private void remove() {
        page.ask().agenda().remove(item.id());
        Notices.undoable(words.text("removed", item.title()), words.text("undo"), () -> {
            if (page.ask().agenda().restore(item.id()) instanceof Outcome.Refused<?>(var refusal)) {
                Notices.refused(refusal);
            }
        });
    }
}
