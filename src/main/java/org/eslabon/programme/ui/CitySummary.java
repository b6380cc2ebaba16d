package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eslabon.development.DevelopmentAddresses;
import org.eslabon.development.PortfolioSummary;
import org.eslabon.finance.FinanceAddresses;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSummary;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudySummary;

/** What a city works on: its chains with their obstacles, its plans, and all of these as a portfolio. */
class CitySummary extends Div {

    private final transient City city;
    private final transient Formats formats;

    /** Whether the person may begin a study, or a plan, where there is none. */
    record Begins(boolean study, boolean plan) {}

    /** The city's plans, how each goes, and the day on which that is asked. */
    record Planned(List<PlanSummary> plans, Map<PlanId, ProgressMark> marks, LocalDate today) {}

    CitySummary(
            City city,
            List<StudySummary> studies,
            Planned planned,
            PortfolioSummary portfolio,
            Begins begins,
            Formats formats) {
        this.city = city;
        this.formats = formats;
        addClassName("city-summary");
        add(new H3(text("programme.home.chains")));
        add(
                studies.isEmpty()
                        ? nothing("programme.home.no-chains", StudyAddresses.list(city.slug()), begins.study())
                        : chains(studies));
        add(new H3(text("programme.home.plans")));
        add(
                planned.plans().isEmpty()
                        ? nothing("programme.home.no-plans", PlanAddresses.plans(city.slug()), begins.plan())
                        : plans(planned));
        add(new H3(text("programme.home.portfolio")), portfolio(portfolio));
    }

    private UnorderedList portfolio(PortfolioSummary portfolio) {
        UnorderedList list = list();
        Span unlinked = new Span(text("programme.home.portfolio.unlinked", portfolio.unlinked()));
        unlinked.addClassName("second");
        list.add(new ListItem(
                new Anchor(
                        "/" + DevelopmentAddresses.portfolio(city.slug()),
                        text(
                                "programme.home.portfolio.line",
                                portfolio.plans(),
                                portfolio.actions(),
                                formats.money(portfolio.budget()),
                                city.currency().getCurrencyCode())),
                unlinked));
        list.add(new ListItem(
                new Anchor("/" + FinanceAddresses.ofCity(city.slug()), text("programme.home.portfolio.financing"))));
        return list;
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

    private UnorderedList plans(Planned planned) {
        UnorderedList list = list();
        for (PlanSummary plan : planned.plans()) {
            Div about = new Div();
            about.addClassName("own-about");
            ProgressMark mark = planned.marks().get(plan.id());
            if (mark != null) {
                about.add(mark.shown());
            }
            about.add(new Span(text("programme.home.plan", plan.actions(), plan.obstacles())));
            LocalDate next = plan.nextUpdate();
            if (next != null) {
                about.add(
                        next.isBefore(planned.today())
                                ? new StatusMark(
                                        text("programme.home.plan.late", formats.date(next)),
                                        VaadinIcon.CLOCK,
                                        StatusMark.Tone.ATTENTION)
                                : new Span(text("programme.home.plan.next", formats.date(next))));
            }
            list.add(new ListItem(new Anchor("/" + PlanAddresses.plan(city.slug(), plan.id()), plan.title()), about));
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
