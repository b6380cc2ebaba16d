package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Milestone;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/** A month with its milestones, ends and next updates; where there is little room, its days one below the other. */
class ActionCalendar extends Div {

    private final transient PlanPage page;
    private final transient Formats formats;
    private final transient LocalDate today;

    ActionCalendar(
            PlanPage page, List<ActionSummary> actions, List<Milestone> milestones, LocalDate today, Formats formats) {
        this.page = page;
        this.formats = formats;
        this.today = today;
        addClassName("calendar");
        YearMonth month = page.month() == null ? YearMonth.from(today) : page.month();
        DayOfWeek first = WeekFields.of(Texts.dates(formats.locale())).getFirstDayOfWeek();
        CalendarMonth shown = CalendarMonth.of(month, first, actions, milestones, today);
        add(head(month), table(shown, first));
        if (shown.empty()) {
            Paragraph nothing = new Paragraph(getTranslation("plan.calendar.empty"));
            nothing.addClassName("second");
            add(nothing);
        }
    }

    private Div head(YearMonth month) {
        Div ways = new Div(
                way(month.minusMonths(1), VaadinIcon.ANGLE_LEFT, "plan.calendar.previous"),
                way(month.plusMonths(1), VaadinIcon.ANGLE_RIGHT, "plan.calendar.next"));
        ways.addClassName("calendar-ways");
        if (!month.equals(YearMonth.from(today))) {
            ways.add(new Anchor("/" + page.shownAs(ActionsAs.CALENDAR).actions(), getTranslation("plan.today")));
        }
        Div head = new Div(new H3(name(month)), ways);
        head.addClassName("calendar-head");
        return head;
    }

    private Anchor way(YearMonth month, VaadinIcon sign, String key) {
        Icon icon = sign.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor way = new Anchor("/" + page.in(month).actions(), icon);
        way.getElement()
                .setAttribute("aria-label", getTranslation(key, name(month)))
                .setAttribute("title", name(month));
        return way;
    }

    private String name(YearMonth month) {
        Locale locale = formats.locale();
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private NativeTable table(CalendarMonth shown, DayOfWeek first) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", name(shown.month()));
        NativeTableRow head = table.getHead().addRow();
        IntStream.range(0, 7).mapToObj(first::plus).forEach(day -> {
            var cell = head.addHeaderCell();
            cell.setText(day.getDisplayName(TextStyle.SHORT_STANDALONE, formats.locale()));
            cell.getElement()
                    .setAttribute("scope", "col")
                    .setAttribute("abbr", day.getDisplayName(TextStyle.FULL_STANDALONE, formats.locale()));
        });
        shown.weeks().forEach(week -> {
            NativeTableRow row = table.getBody().addRow();
            week.forEach(day -> {
                var cell = row.addDataCell();
                cell.setClassName("outside", !day.inMonth());
                cell.setClassName("today", day.date().equals(today));
                cell.setClassName("free", day.entries().isEmpty() || !day.inMonth());
                cell.add(day(day));
            });
        });
        return table;
    }

    private Component[] day(CalendarMonth.Day day) {
        Span number = new Span(String.valueOf(day.date().getDayOfMonth()));
        number.addClassName("calendar-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Span date = new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.dates(formats.locale()))
                .format(day.date()));
        date.addClassName("calendar-date");
        if (day.entries().isEmpty()) {
            return new Component[] {number, date};
        }
        UnorderedList list = new UnorderedList();
        day.entries().forEach(entry -> list.add(entry(entry)));
        return new Component[] {number, date, list};
    }

    private ListItem entry(CalendarMonth.Entry entry) {
        Icon icon = icon(entry).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        String words = words(entry);
        Span kind = new Span(getTranslation("plan.calendar." + entry.kind()));
        kind.addClassName("only-heard");
        Anchor link = new Anchor("/" + page.action(entry.action()), icon, new Span(entry.title()), kind);
        link.setTitle(words);
        ListItem item = new ListItem(link);
        item.addClassName("calendar-" + entry.kind().name().toLowerCase(Locale.ROOT));
        item.setClassName("late", entry.late());
        item.setClassName(
                "reached", entry.milestone() != null && entry.milestone().reachedOn() != null);
        if (entry.late()) {
            Span late = new Span(getTranslation("plan.calendar.late"));
            late.addClassName("calendar-late");
            link.add(late);
        }
        return item;
    }

    private static VaadinIcon icon(CalendarMonth.Entry entry) {
        return switch (entry.kind()) {
            case MILESTONE ->
                entry.milestone() != null && entry.milestone().reachedOn() != null
                        ? VaadinIcon.CHECK_CIRCLE_O
                        : VaadinIcon.FLAG_O;
            case END -> VaadinIcon.STOP;
            case UPDATE -> VaadinIcon.COMMENT_O;
        };
    }

    private String words(CalendarMonth.Entry entry) {
        return entry.milestone() == null
                ? getTranslation("plan.calendar." + entry.kind()) + ": " + entry.title()
                : MilestoneWords.of(entry.milestone(), today, formats);
    }
}
