package org.eslabon.development.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eslabon.development.Axis;
import org.eslabon.development.AxisId;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.development.model.SdgTarget;
import org.eslabon.development.model.SdgTargets;
import org.eslabon.development.model.Spread;
import org.eslabon.development.ui.SpreadTable.Line;
import org.eslabon.development.ui.SpreadTable.Line.Kind;
import org.eslabon.plan.Area;

/** The portfolio's tables: over axes, over areas of intervention, over the goals of the 2030 Agenda. */
record PortfolioTables(PortfolioPage page) {

    Div axes() {
        Spread<AxisId> spread = page.byAxis();
        List<Line> lines = new ArrayList<>();
        for (DevelopmentPlan plan : page.plans()) {
            if (!plan.axes().isEmpty()) {
                lines.add(Line.heading(plan.name() + " " + plan.years()));
            }
            for (Axis axis : plan.axes()) {
                lines.add(new Line(axis.title(), Place.axis(axis.id()), spread.row(axis.id()), Kind.ROW));
            }
        }
        closing(lines, new Place.NoAxis(), spread);
        return card(
                "development.portfolio.axes",
                "development.portfolio.axis",
                "development.portfolio.axes.note",
                spread,
                lines);
    }

    Div areas() {
        Spread<Area> spread = page.byArea();
        List<Line> lines = new ArrayList<>();
        Arrays.stream(Area.values()).forEach(area -> {
            Place place = new Place.OfArea(area);
            lines.add(new Line(page.name(place), place, spread.row(area), Kind.ROW));
        });
        lines.add(total(spread));
        return card(
                "development.portfolio.areas",
                "development.portfolio.area",
                "development.portfolio.areas.note",
                spread,
                lines);
    }

    Div sdg() {
        Spread<Integer> goals = page.bySdgGoal();
        Spread<String> targets = page.byTarget();
        List<Line> lines = new ArrayList<>();
        for (int goal : new TreeSet<>(goals.rows().keySet())) {
            Place place = new Place.OfSdgGoal(goal);
            lines.add(new Line(page.name(place), place, goals.row(goal), Kind.ROW));
            for (SdgTarget target : SdgTargets.targets()) {
                if (target.goal() == goal && targets.rows().containsKey(target.code())) {
                    Place part = new Place.OfSdgTarget(target.code());
                    lines.add(new Line(page.name(part), part, targets.row(target.code()), Kind.PART));
                }
            }
        }
        closing(lines, new Place.NoSdg(), targets);
        return card(
                "development.portfolio.sdgs",
                "development.portfolio.sdg",
                "development.portfolio.sdgs.note",
                targets,
                lines);
    }

    private void closing(List<Line> lines, Place none, Spread<?> spread) {
        lines.add(new Line(page.name(none), none, spread.none(), Kind.NONE));
        lines.add(total(spread));
    }

    private Line total(Spread<?> spread) {
        Place all = new Place.All();
        return new Line(page.name(all), all, spread.total(), Kind.TOTAL);
    }

    private Div card(String title, String heading, String note, Spread<?> spread, List<Line> lines) {
        Paragraph words = new Paragraph(page.text(note));
        words.addClassName("second");
        Div card = new Div(
                new H2(page.text(title, page.city().currency().getCurrencyCode())),
                new SpreadTable(
                        page.text(title, page.city().currency().getCurrencyCode()),
                        page.text(heading),
                        page,
                        spread.years(),
                        lines),
                words);
        card.addClassNames("card", "spread-card");
        return card;
    }
}
