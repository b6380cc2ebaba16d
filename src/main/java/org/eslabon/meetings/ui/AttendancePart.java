package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.eslabon.meetings.AttendanceCount;
import org.eslabon.meetings.AttendanceId;
import org.eslabon.meetings.Attendee;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.Sex;
import org.eslabon.meetings.WalkIn;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.DataTable.Column;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.uikit.Notices;

/** How many came, by sex and organisation, and who came without an invitation. */
class AttendancePart extends Div {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final Paragraph wait = new Paragraph();
    private final Div counts = new Div();
    private final Div walkIns = new Div();
    private final Div adding = new Div();
    private transient List<Attendee> shown = List.of();

    AttendancePart(MeetingPage page) {
        this.page = page;
        this.words = page.words();
        addClassNames("card", "attendance");
        wait.addClassName("second");
        counts.addClassName("attendance-counts");
        add(new H2(words.text("attendance")), wait, counts, walkIns);
        if (page.convenes()) {
            fillAdding();
            add(adding);
        }
    }

    void show(Meeting meeting, List<Attendee> came) {
        boolean cancelled = meeting.status() == Meeting.Status.CANCELLED;
        boolean begun = meeting.begun(page.ask().clock().instant());
        wait.setText(
                words.text(cancelled ? "attendance.cancelled" : begun ? "attendance.none" : "attendance.not-begun"));
        wait.setVisible(came.isEmpty());
        adding.setVisible(begun && !cancelled);
        if (!came.equals(shown)) {
            shown = came;
            showCounts(came);
            showWalkIns(came.stream().filter(one -> one.invitation() == null).toList());
        }
    }

    private void showCounts(List<Attendee> came) {
        counts.removeAll();
        if (came.isEmpty()) {
            return;
        }
        AttendanceCount total = AttendanceCount.total(came);
        Div figures = new Div(
                figure("count.all", total.all()),
                figure("sex.FEMALE", total.female()),
                figure("sex.MALE", total.male()),
                figure("sex.OTHER", total.other()));
        figures.addClassName("key-figures");
        List<Column> columns = List.of(
                Column.text(words.text("organisation")),
                Column.number(words.text("count.all")),
                Column.number(words.text("sex.FEMALE")),
                Column.number(words.text("sex.MALE")),
                Column.number(words.text("sex.OTHER.short")));
        List<List<String>> rows = AttendanceCount.byOrganisation(came).stream()
                .map(one -> List.of(
                        one.organisation(),
                        String.valueOf(one.all()),
                        String.valueOf(one.female()),
                        String.valueOf(one.male()),
                        String.valueOf(one.other())))
                .toList();
        counts.add(figures, new DataTable(words.text("attendance"), columns, rows));
    }

    private KeyFigure figure(String key, int number) {
        return new KeyFigure(words.text(key), String.valueOf(number), "");
    }

    private void showWalkIns(List<Attendee> came) {
        walkIns.removeAll();
        if (came.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("picked-list");
        came.forEach(one -> list.add(line(one)));
        walkIns.add(new H3(words.text("walk-ins")), list);
    }

    private ListItem line(Attendee one) {
        Span about = new Span(one.organisationName() + " · " + words.sex(one.sex()));
        about.addClassName("second");
        Div who = new Div(new Span(one.name()), about);
        who.addClassName("task-words");
        ListItem line = new ListItem(who);
        if (page.convenes()) {
            Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(one));
            away.addThemeVariants(ButtonVariant.LUMO_SMALL);
            AgendaRow.named(away, words.text("take-away", one.name()));
            line.add(away);
        }
        return line;
    }

    private void remove(Attendee one) {
        page.ask().attendances().remove(one.id());
        Notices.undoable(
                words.text("removed", one.name()),
                words.text("undo"),
                () -> tell(page.ask()
                        .attendances()
                        .addWalkIn(page.meeting(), new WalkIn(one.name(), one.organisationName(), one.sex()))));
    }

    private void fillAdding() {
        adding.addClassName("walk-in-form");
        TextField name = new TextField(words.text("walk-in.name"));
        ComboBox<String> organisation = new ComboBox<>(words.text("organisation"));
        organisation.setItems(page.ask().partnerships().participants(page.city().id()).stream()
                .map(one -> one.organisation().name())
                .toList());
        organisation.setAllowCustomValue(true);
        organisation.addCustomValueSetListener(typed -> organisation.setValue(typed.getDetail()));
        Select<Sex> sex = new Select<>();
        sex.setLabel(words.text("sex"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(words::sex);
        Button add = new Button(words.text("add"), click -> {
            WalkIn walkIn = new WalkIn(
                    name.getValue(), Objects.requireNonNullElse(organisation.getValue(), ""), sex.getValue());
            if (tell(page.ask().attendances().addWalkIn(page.meeting(), walkIn))) {
                name.clear();
                sex.clear();
                name.focus();
            }
        });
        add.setAriaLabel(words.text("walk-in.add"));
        adding.add(new H3(words.text("walk-in.new")), name, organisation, sex, add);
    }

    /** Says whether it was done. */
    private static boolean tell(Outcome<AttendanceId> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
            return false;
        }
        return true;
    }
}
