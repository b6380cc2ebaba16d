package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.eslabon.meetings.AgendaItem;
import org.eslabon.meetings.AgendaItemId;
import org.eslabon.meetings.Meeting;
import org.eslabon.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What a meeting speaks of, and beside it what it is itself. */
class AgendaTab extends Div implements MeetingTab {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final RowsInOrder<AgendaItemId, AgendaItem, AgendaRow> rows;
    private final Paragraph none = new Paragraph();
    private final Paragraph sum = new Paragraph();
    private final Div adding = new Div();
    private final @Nullable AboutMeeting about;
    private transient Meeting meeting;
    private transient List<AgendaItem> items = List.of();

    AgendaTab(MeetingPage page, Meeting meeting) {
        this.page = page;
        this.words = page.words();
        this.meeting = meeting;
        addClassName("meeting-columns");
        rows = new RowsInOrder<>(AgendaItem::id, item -> new AgendaRow(item, page, this::begins));
        rows.addClassName("agenda-rows");
        none.addClassName("second");
        none.setText(words.text(page.convenes() ? "agenda.none" : "agenda.none.reader"));
        sum.addClassName("second");
        Div agenda = new Div(new H2(words.text("tab.agenda")), none, rows, sum);
        agenda.addClassNames("card", "agenda");
        add(agenda);
        if (page.convenes()) {
            fillAdding();
            agenda.add(adding);
            about = new AboutMeeting(page, meeting);
            add(about);
        } else {
            about = null; // all that it would say stands in the head of the page
            addClassName("alone-in-columns");
        }
    }

    @Override
    public void show(Meeting now) {
        meeting = now;
        if (about != null) {
            about.refresh(now);
        }
        items = page.ask().agenda().of(now.id());
        rows.show(items);
        none.setVisible(items.isEmpty());
        long minutes = items.stream()
                .map(AgendaItem::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        long there = Duration.between(now.startsAt(), now.endsAt()).toMinutes();
        sum.setText(words.text(minutes > there ? "agenda.too-long" : "agenda.minutes", minutes, there));
        sum.setClassName("status-attention", minutes > there);
        sum.setVisible(minutes > 0);
        adding.setVisible(now.status() != Meeting.Status.CANCELLED);
    }

    /** When an item begins; a dash behind one of which nobody has said how long it takes. */
    private String begins(int place) {
        LocalTime begins = meeting.starts().toLocalTime();
        for (AgendaItem before : items.subList(0, place)) {
            if (before.minutes() == null) {
                return "–";
            }
            begins = begins.plusMinutes(before.minutes());
        }
        return words.time(begins);
    }

    private void fillAdding() {
        adding.addClassNames("agenda-new");
        TextField title = new TextField(words.text("agenda.new"));
        IntegerField minutes = AgendaRow.minutes(words);
        TextField presenter = new TextField(words.text("agenda.presenter"));
        Button add = new Button(words.text("add"), click -> add(title, minutes, presenter));
        add.setAriaLabel(words.text("agenda.add"));
        title.getElement()
                .addEventListener("keydown", key -> add(title, minutes, presenter))
                .setFilter("event.key === 'Enter'");
        adding.add(title, minutes, presenter, add);
    }

    private void add(TextField title, IntegerField minutes, TextField presenter) {
        switch (page.ask().agenda().add(page.meeting(), title.getValue(), minutes.getValue(), presenter.getValue())) {
            case Outcome.Done<AgendaItemId> done -> {
                title.setInvalid(false);
                title.clear();
                minutes.clear();
                presenter.clear();
                title.focus();
            }
            case Outcome.Refused<AgendaItemId>(var refusal) -> {
                title.setErrorMessage(words.refusal(refusal));
                title.setInvalid(true);
                title.focus();
            }
        }
    }
}
