package org.eslabon.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Milestone;
import org.eslabon.plan.Status;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The actions of a plan as bars over its years, with their milestones, how far they are, and what is late. */
class ActionTimeline extends Div {

    private final transient TimeScale scale;
    private final transient LocalDate today;
    private final transient Formats formats;

    ActionTimeline(
            List<ActionRow> actions,
            List<Milestone> milestones,
            TimeScale scale,
            LocalDate today,
            Formats formats,
            Function<ActionId, String> address) {
        this.scale = scale;
        this.today = today;
        this.formats = formats;
        addClassName("timeline");
        Map<ActionId, List<Milestone>> byAction = milestones.stream().collect(Collectors.groupingBy(Milestone::action));
        UnorderedList rows = new UnorderedList();
        actions.forEach(row -> {
            Anchor link = new Anchor("/" + address.apply(row.id()), row.action().title());
            link.addClassName("timeline-name");
            Div name = new Div(link);
            if (row.mark() != null) {
                name.add(row.mark().shown());
            }
            Div track = track();
            track.add(dates(row));
            if (late(row.action())) {
                track.add(lateness(row.action()));
            }
            byAction.getOrDefault(row.id(), List.of()).stream()
                    .filter(milestone -> scale.holds(milestone.dueOn()))
                    .forEach(milestone -> track.add(mark(milestone)));
            rows.add(new ListItem(name, track));
        });
        add(years(), rows);
    }

    private Div dates(ActionRow row) {
        ActionSummary action = row.action();
        Div bar = new Div();
        LocalDate starts = action.startsOn();
        LocalDate ends = action.endsOn();
        if (starts == null && ends == null) {
            bar.addClassName("timeline-open");
            bar.add(new Span(getTranslation("plan.period.open")));
            return bar;
        }
        // With one of the two dates only, the bar fades out towards the side that is not agreed.
        bar.addClassName("timeline-bar");
        if (starts == null) {
            bar.addClassName("from-open");
        }
        if (ends == null) {
            bar.addClassName("to-open");
        }
        double from = starts == null ? 0 : scale.percent(starts);
        double to = ends == null ? 100 : scale.percent(ends.plusDays(1));
        bar.getStyle().set("left", from + "%").set("width", Math.max(to - from, 0.6) + "%");
        String words = formats.date(starts) + " – " + formats.date(ends);
        Integer progress = progress(row.mark());
        if (progress != null) {
            Span done = new Span();
            done.addClassName("timeline-done");
            done.getStyle().set("width", progress + "%");
            bar.add(done);
            words = words + " · " + getTranslation("plan.progress", progress);
        }
        say(bar, words);
        return bar;
    }

    private static @Nullable Integer progress(@Nullable ProgressMark mark) {
        return mark == null ? null : mark.progress();
    }

    private boolean late(ActionSummary action) {
        return action.endsOn() != null
                && action.endsOn().isBefore(today)
                && action.status() != Status.COMPLETED
                && action.status() != Status.REJECTED
                && scale.percent(action.endsOn()) < 100;
    }

    /** From the day on which it should have ended to today. */
    private Div lateness(ActionSummary action) {
        LocalDate ended = Objects.requireNonNull(action.endsOn());
        Div late = new Div();
        late.addClassName("timeline-late");
        double from = scale.percent(ended.plusDays(1));
        late.getStyle().set("left", from + "%").set("width", Math.max(scale.percent(today) - from, 0.6) + "%");
        say(late, getTranslation("plan.timeline.late", formats.date(ended)));
        return late;
    }

    private Span mark(Milestone milestone) {
        Span mark = new Span();
        mark.addClassName("timeline-milestone");
        boolean overdue = milestone.reachedOn() == null && milestone.dueOn().isBefore(today);
        mark.setClassName("reached", milestone.reachedOn() != null);
        mark.setClassName("overdue", overdue);
        mark.getStyle().set("left", scale.percent(milestone.dueOn()) + "%");
        Span said = new Span(MilestoneWords.of(milestone, today, formats));
        said.addClassName("only-read");
        mark.setTitle(said.getText());
        mark.add(said);
        return mark;
    }

    private static void say(Div part, String words) {
        part.setTitle(words);
        Span said = new Span(words);
        said.addClassName("only-read");
        part.add(said);
    }

    private Div track() {
        Div track = new Div();
        track.addClassName("timeline-track");
        scale.years().forEach(year -> {
            Span line = new Span();
            line.addClassName("timeline-line");
            line.getStyle().set("left", scale.percent(LocalDate.of(year, 1, 1)) + "%");
            track.add(line);
        });
        if (scale.holds(today)) {
            Span now = new Span();
            now.addClassName("timeline-today");
            now.getStyle().set("left", scale.percent(today) + "%");
            track.add(now);
        }
        return track;
    }

    private Div years() {
        Div years = new Div();
        years.addClassName("timeline-years");
        years.getElement().setAttribute("aria-hidden", "true");
        scale.years().forEach(year -> {
            Span label = new Span(String.valueOf(year));
            label.getStyle().set("left", scale.percent(LocalDate.of(year, 1, 1)) + "%");
            years.add(label);
        });
        if (scale.holds(today)) {
            Span now = new Span(getTranslation("plan.today"));
            now.addClassName("timeline-now");
            now.getStyle().set("left", scale.percent(today) + "%");
            years.add(now);
        }
        return years;
    }
}
