package org.eslabon.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Milestone;
import org.eslabon.uikit.Formats;

/** The actions of a plan as bars over its years, with their milestones. */
class ActionTimeline extends Div {

    ActionTimeline(
            List<ActionSummary> actions,
            List<Milestone> milestones,
            TimeScale scale,
            LocalDate today,
            Formats formats,
            Function<ActionId, String> address) {
        addClassName("timeline");
        Map<ActionId, List<Milestone>> byAction = milestones.stream().collect(Collectors.groupingBy(Milestone::action));
        UnorderedList rows = new UnorderedList();
        actions.forEach(action -> {
            Anchor link = new Anchor("/" + address.apply(action.id()), action.title());
            link.addClassName("timeline-name");
            Div track = track(scale, today);
            track.add(dates(action, scale, formats));
            byAction.getOrDefault(action.id(), List.of()).stream()
                    .filter(milestone -> scale.holds(milestone.dueOn()))
                    .forEach(milestone -> track.add(mark(milestone, scale, formats)));
            rows.add(new ListItem(link, track));
        });
        add(years(scale), rows);
    }

    private Div dates(ActionSummary action, TimeScale scale, Formats formats) {
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
        bar.setTitle(words);
        Span said = new Span(words);
        said.addClassName("only-read");
        bar.add(said);
        return bar;
    }

    private Span mark(Milestone milestone, TimeScale scale, Formats formats) {
        Span mark = new Span();
        mark.addClassName("timeline-milestone");
        if (milestone.reachedOn() != null) {
            mark.addClassName("reached");
        }
        mark.getStyle().set("left", scale.percent(milestone.dueOn()) + "%");
        String words = milestone.reachedOn() == null
                ? getTranslation("plan.milestone.due.on", milestone.title(), formats.date(milestone.dueOn()))
                : getTranslation("plan.milestone.reached.on", milestone.title(), formats.date(milestone.reachedOn()));
        mark.setTitle(words);
        Span said = new Span(words);
        said.addClassName("only-read");
        mark.add(said);
        return mark;
    }

    private static Div track(TimeScale scale, LocalDate today) {
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

    private static Div years(TimeScale scale) {
        Div years = new Div();
        years.addClassName("timeline-years");
        years.getElement().setAttribute("aria-hidden", "true");
        scale.years().forEach(year -> {
            Span label = new Span(String.valueOf(year));
            label.getStyle().set("left", scale.percent(LocalDate.of(year, 1, 1)) + "%");
            years.add(label);
        });
        return years;
    }
}
