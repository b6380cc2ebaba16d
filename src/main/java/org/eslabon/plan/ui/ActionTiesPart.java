package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.plan.Action;
import org.eslabon.plan.Partner;
import org.eslabon.plan.Ties;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PickedList;
import org.eslabon.valuechain.ObstacleSummary;

/** Which obstacles and capacity gaps an action addresses, which public services it improves, and who helps with it. */
class ActionTiesPart extends Div {

    private final transient Action action;
    private final transient PlanServices services;
    private final boolean editable;
    private final String city;
    private final PickedList<ObstacleSummary> obstacles;
    private final PickedList<CapacityGap> gaps;
    private final H3 gapsTitle = new H3();
    private final PickedList<PublicServiceSummary> improved;
    private final H3 improvedTitle = new H3();
    private final PickedList<Partner> partners;
    private final H3 partnersTitle = new H3();

    ActionTiesPart(Action action, PlanServices services, boolean editable) {
        this.action = action;
        this.services = services;
        this.editable = editable;
        this.city = services.cities().byId(action.city()).slug();
        addClassName("part");
        obstacles = new PickedList<>(
                getTranslation("plan.obstacle.add"),
                ObstacleSummary::statement,
                this::line,
                0,
                editable,
                added -> tell(services.ties().addObstacle(action.id(), added.id())),
                taken -> tell(services.ties().removeObstacle(action.id(), taken.id())));
        gaps = new PickedList<>(
                getTranslation("plan.gap.add"),
                gap -> gap.name(getLocale()),
                this::line,
                0,
                editable,
                added -> tell(services.ties().addGap(action.id(), added.id())),
                taken -> tell(services.ties().removeGap(action.id(), taken.id())));
        gapsTitle.setText(getTranslation("plan.gaps"));
        improved = new PickedList<>(
                getTranslation("plan.service.add"),
                PublicServiceSummary::name,
                this::line,
                0,
                editable,
                added -> tell(services.ties().addService(action.id(), added.id())),
                taken -> services.ties().removeService(action.id(), taken.id()));
        improvedTitle.setText(getTranslation("plan.services"));
        partners = new PickedList<>(
                getTranslation("plan.partner.add"),
                Partner::name,
                partner -> new Span(partner.name()),
                0,
                editable,
                added -> tell(services.ties().addPartner(action.id(), added.id())),
                taken -> services.ties().removePartner(action.id(), taken.id()));
        partners.addClassName("picked-chips");
        partnersTitle.setText(getTranslation("plan.partners"));
        add(new H3(getTranslation("plan.obstacles")), obstacles, gapsTitle, gaps);
        add(improvedTitle, improved, partnersTitle, partners);
    }

    void show(Ties ties) {
        // An action keeps one reason at least.
        obstacles.setFewest(ties.gaps().isEmpty() ? 1 : 0);
        gaps.setFewest(ties.obstacles().isEmpty() ? 1 : 0);
        obstacles.show(ties.obstacles(), editable ? addableObstacles(ties) : List.of());
        List<CapacityGap> addableGaps = editable ? addableGaps(ties) : List.of();
        gaps.show(ties.gaps(), addableGaps);
        gapsTitle.setVisible(!ties.gaps().isEmpty() || !addableGaps.isEmpty());
        List<PublicServiceSummary> addable = editable ? addableServices(ties) : List.of();
        improved.show(ties.services(), addable);
        improvedTitle.setVisible(!ties.services().isEmpty() || !addable.isEmpty());
        partners.show(ties.partners(), editable ? addablePartners(ties) : List.of());
        partnersTitle.setVisible(editable || !ties.partners().isEmpty());
    }

    private List<ObstacleSummary> addableObstacles(Ties ties) {
        return services.obstacles().ofCity(action.city()).stream()
                .filter(one -> ties.obstacles().stream()
                        .noneMatch(addressed -> addressed.id().equals(one.id())))
                .toList();
    }

    private List<CapacityGap> addableGaps(Ties ties) {
        return services.gaps().ofCity(action.city()).stream()
                .filter(one -> ties.gaps().stream()
                        .noneMatch(addressed -> addressed.id().equals(one.id())))
                .toList();
    }

    private Component line(CapacityGap gap) {
        Element about = new Element("small");
        about.setText(
                gap.closed()
                        ? getTranslation("plan.gap.closed")
                        : getTranslation(
                                "plan.gap.levels",
                                Objects.requireNonNull(gap.level()),
                                Objects.requireNonNull(gap.target())));
        Div line = new Div(new Span(gap.name(getLocale())));
        line.getElement().appendChild(about);
        line.addClassName("picked-obstacle");
        return line;
    }

    private List<PublicServiceSummary> addableServices(Ties ties) {
        return services.services().ofCity(action.city()).stream()
                .filter(one ->
                        ties.services().stream().noneMatch(there -> there.id().equals(one.id())))
                .toList();
    }

    private List<Partner> addablePartners(Ties ties) {
        return services.partnerships().participants(action.city()).stream()
                .map(participant -> new Partner(
                        participant.organisation().id(),
                        participant.organisation().shortName()))
                .filter(partner ->
                        ties.partners().stream().noneMatch(there -> there.id().equals(partner.id())))
                .toList();
    }

    private Component line(ObstacleSummary obstacle) {
        Element about = new Element("small");
        about.setText(getTranslation(obstacle.kind().key()) + " · " + obstacle.studyName());
        Div line = new Div(new Span(obstacle.statement()));
        line.getElement().appendChild(about);
        line.addClassName("picked-obstacle");
        return line;
    }

    private Component line(PublicServiceSummary service) {
        Anchor link = new Anchor("/" + PublicServiceAddresses.of(city, service.id()), service.name());
        Element about = new Element("small");
        about.setText(getTranslation(service.kind().key())
                + (service.organisationName() == null ? "" : " · " + service.organisationName()));
        Div line = new Div(link);
        line.getElement().appendChild(about);
        line.addClassName("picked-obstacle");
        return line;
    }

    private static void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            Notices.refused(refused.refusal());
        }
    }
}
