package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanSummary;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudySummary;

/** What a city works on: its chains with their obstacles, and its plans. */
class CitySummary extends Div {

    private final transient City city;
    private final transient Formats formats;

    /**
     * @param mayAnalyse,mayPlan whether the person may begin a study, or a plan, where there is none
     */
    CitySummary(
            City city,
            List<StudySummary> studies,
            List<PlanSummary> plans,
            boolean mayAnalyse,
            boolean mayPlan,
            Formats formats) {
        this.city = city;
        this.formats = formats;
        addClassName("city-summary");
        add(new H3(text("programme.home.chains")));
        add(
                studies.isEmpty()
                        ? nothing("programme.home.no-chains", StudyAddresses.list(city.slug()), mayAnalyse)
                        : chains(studies));
        add(new H3(text("programme.home.plans")));
        add(
                plans.isEmpty()
                        ? nothing("programme.home.no-plans", PlanAddresses.plans(city.slug()), mayPlan)
                        : plans(plans));
    }

    private Paragraph nothing(String key, String path, boolean mayBegin) {
        return mayBegin
                ? new Paragraph(new Span(text(key) + " "), new Anchor("/" + path, text("programme.home.start")))
                : new Paragraph(text(key));
    }

    private UnorderedList chains(List<StudySummary> studies) {
        UnorderedList list = list();
        for (StudySummary study : studies) {
            Span figures = new Span(
                    study.valueAdded() == null
                            ? ""
                            : text(
                                    "programme.home.chain",
                                    formats.money(study.valueAdded()),
                                    study.currency() == null ? "" : study.currency()));
            figures.addClassName("second");
            Anchor obstacles = new Anchor(
                    "/" + ObstacleAddresses.ofChain(city.slug(), study.id()),
                    text("programme.home.obstacles", study.openObstacles()));
            obstacles.addClassName("second");
            list.add(new ListItem(
                    new Anchor("/" + StudyAddresses.of(city.slug(), study.id()), study.name()), figures, obstacles));
        }
        return list;
    }

    private UnorderedList plans(List<PlanSummary> plans) {
        UnorderedList list = list();
        for (PlanSummary plan : plans) {
            Span figures = new Span(text(
                    "programme.home.plan",
                    plan.actions(),
                    plan.obstacles(),
                    plan.nextUpdate() == null ? "–" : formats.date(plan.nextUpdate())));
            figures.addClassName("second");
            list.add(new ListItem(new Anchor("/" + PlanAddresses.plan(city.slug(), plan.id()), plan.title()), figures));
        }
        return list;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        return list;
    }

    private String text(String key, Object... arguments) {
        return Texts.text(formats.locale(), key, arguments);
    }
}
