package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.programme.Task;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;

/** What waits for the person: a line and a button for each. */
class TaskList extends Div {

    private static final int SHOWN = 12;

    private final transient Formats formats;
    private final transient LocalDate today;
    private final boolean manyCities;

    /**
     * @param manyCities whether each line says in which city
     */
    TaskList(List<Task> tasks, boolean manyCities, LocalDate today, Formats formats) {
        this.formats = formats;
        this.today = today;
        this.manyCities = manyCities;
        if (tasks.isEmpty()) {
            add(new Paragraph(text("programme.home.nothing-waits")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("home-list", "task-list");
        tasks.stream().limit(SHOWN).forEach(task -> list.add(line(task)));
        ((ListItem) list.getComponentAt(0)).addClassName("task-first");
        add(list);
        if (tasks.size() > SHOWN) {
            Paragraph more = new Paragraph(text("programme.home.more-waits", tasks.size() - SHOWN));
            more.addClassName("second");
            add(more);
        }
    }

    private ListItem line(Task task) {
        String sentence = text(task.kind().key(), task.what());
        Div words = new Div(new Span(sentence));
        words.addClassName("task-words");
        if (manyCities) {
            Span where = new Span(task.city().name());
            where.addClassName("second");
            words.add(where);
        }
        if (task.who() != null) {
            Span who = new Span(text("programme.task.who." + task.kind(), task.who()));
            who.addClassName("second");
            words.add(who);
        }
        LocalDate due = task.due();
        if (due != null && task.happens()) {
            words.add(new StatusMark(
                    text("programme.task.on", formats.date(due)), VaadinIcon.CALENDAR, StatusMark.Tone.NEUTRAL));
        } else if (due != null) {
            words.add(
                    due.isBefore(today)
                            ? new StatusMark(
                                    text("programme.task.late", formats.date(due)),
                                    VaadinIcon.CLOCK,
                                    StatusMark.Tone.ATTENTION)
                            : new StatusMark(
                                    text("programme.task.due", formats.date(due)),
                                    VaadinIcon.CLOCK,
                                    StatusMark.Tone.NEUTRAL));
        }
        Anchor button = new Anchor("/" + task.path(), text(task.kind().button()));
        button.addClassName("task-button");
        button.getElement()
                .setAttribute(
                        "aria-label", text(task.kind().button()) + ": " + (task.counts() ? sentence : task.what()));
        return new ListItem(words, button);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(formats.locale(), key, arguments);
    }
}
