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

    TaskList(List<Task> tasks, Formats formats) {
        this.formats = formats;
        if (tasks.isEmpty()) {
            add(new Paragraph(text("programme.home.nothing-waits")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("home-list", "task-list");
        tasks.stream().limit(SHOWN).forEach(task -> list.add(line(task)));
        add(list);
        if (tasks.size() > SHOWN) {
            Paragraph more = new Paragraph(text("programme.home.more-waits", tasks.size() - SHOWN));
            more.addClassName("second");
            add(more);
        }
    }

    private ListItem line(Task task) {
        Div words = new Div(new Span(text(task.kind().key(), task.what())));
        words.addClassName("task-words");
        LocalDate due = task.due();
        if (due != null) {
            words.add(
                    due.isBefore(LocalDate.now(formats.zone()))
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
        button.getElement().setAttribute("aria-label", text(task.kind().button()) + ": " + task.what());
        return new ListItem(words, button);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(formats.locale(), key, arguments);
    }
}
