package org.eslabon.development.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.audit.Recorded;
import org.eslabon.development.Alignment;
import org.eslabon.development.Contribution;
import org.eslabon.development.Contribution.To;
import org.eslabon.development.DevelopmentAddresses;
import org.eslabon.development.model.SdgTarget;
import org.eslabon.development.model.SdgTargets;
import org.eslabon.partnership.City;
import org.eslabon.plan.Plan;
import org.eslabon.plan.Subject;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.ThingRef;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PickedList;

/** What a plan or an action contributes to, chosen by code or word; what an action inherits is said to be inherited. */
class AlignmentPart extends Div {

    private static final Set<String> FIELDS = Set.of("axis", "goal", "sdg", "city_axis");

    private final transient DevelopmentServices ask;
    private final transient City city;
    private final transient Subject subject;
    private final boolean editable;
    private final PickedList<Contribution> own;
    private final PickedList<Contribution> sdg;
    private final Div inherited = new Div();
    private final Div inheritedSdg = new Div();
    private final Paragraph words = new Paragraph();
    private final Paragraph noPlans = new Paragraph();
    private final Paragraph nothing = new Paragraph();

    AlignmentPart(DevelopmentServices ask, City city, Subject subject, boolean editable) {
        this.ask = ask;
        this.city = city;
        this.subject = subject;
        this.editable = editable;
        addClassName("alignment");
        own = list("development.alignment.add");
        sdg = list("development.alignment.sdg.add");
        words.addClassName("second");
        nothing.addClassName("second");
        nothing.setText(getTranslation("development.alignment.none"));
        noPlans.addClassName("second");
        noPlans.add(
                new Span(getTranslation("development.alignment.no-plans") + " "),
                new Anchor(
                        "/" + DevelopmentAddresses.plans(city.slug()),
                        getTranslation("development.alignment.to-plans")));
        String title = getTranslation("development.alignment");
        add(
                subject.action() == null ? new H2(title) : new H3(title),
                words,
                heading("development.alignment.city"),
                nothing,
                inherited,
                own,
                noPlans,
                heading("development.alignment.sdg"),
                inheritedSdg,
                sdg);
        show();
        Set<ThingRef> shown =
                new HashSet<>(List.of(ThingRef.city(city.id()), Plan.thing(subject.plan()), subject.thing()));
        ask.live().updates().listen(this, shown, recorded -> {
            if (recorded.stream().map(Recorded::act).anyMatch(this::concerns)) {
                show();
            }
        });
    }

    private boolean concerns(Act act) {
        return act.thing().kind().startsWith("development-")
                || FIELDS.contains(String.valueOf(act.field()))
                        && (act.thing().equals(subject.thing()) || act.thing().equals(Plan.thing(subject.plan())));
    }

    private PickedList<Contribution> list(String addKey) {
        return new PickedList<>(
                getTranslation(addKey),
                this::choice,
                this::line,
                0,
                editable,
                one -> {
                    if (ask.alignments().add(subject, one.to()) instanceof Outcome.Refused<?>(var refusal)) {
                        Notices.refused(refusal);
                    }
                },
                one -> ask.alignments().remove(subject, one.to()));
    }

    private void show() {
        Alignment now;
        try {
            now = ask.alignments().of(subject);
        } catch (NoSuchThing removed) {
            return; // the page itself says so
        }
        words.setVisible(now.inWords() != null);
        words.setText(now.inWords() == null ? "" : getTranslation("development.alignment.words", now.inWords()));
        List<Contribution> choices = ask.alignments().choices(city.id());
        List<Contribution> chosen = now.cityInherited() ? List.of() : now.city();
        List<Contribution> chosenSdg = now.sdgInherited() ? List.of() : now.sdg();
        own.show(chosen, editable ? without(choices, chosen) : List.of());
        sdg.show(chosenSdg, editable ? without(targets(), chosenSdg) : List.of());
        inherits(inherited, now.cityInherited() ? now.city() : List.of());
        inherits(inheritedSdg, now.sdgInherited() ? now.sdg() : List.of());
        noPlans.setVisible(choices.isEmpty());
        nothing.setVisible(now.city().isEmpty() && !choices.isEmpty());
    }

    private static List<Contribution> without(List<Contribution> all, List<Contribution> some) {
        List<To> there = some.stream().map(Contribution::to).toList();
        return all.stream().filter(one -> !there.contains(one.to())).toList();
    }

    private static List<Contribution> targets() {
        return SdgTargets.targets().stream()
                .map(SdgTarget::code)
                .map(code -> new Contribution(new To.ToSdg(code), code, "", null))
                .toList();
    }

    private void inherits(Div place, List<Contribution> from) {
        place.removeAll();
        place.setVisible(!from.isEmpty());
        if (!from.isEmpty()) {
            Paragraph why = new Paragraph(getTranslation("development.alignment.inherited"));
            why.addClassName("second");
            PickedList<Contribution> list =
                    new PickedList<>("", this::choice, this::line, 0, false, one -> {}, one -> {});
            list.show(from, List.of());
            place.add(why, list);
        }
    }

    private String title(Contribution one) {
        return one.to() instanceof To.ToSdg(String code)
                ? SdgTargets.byCode(code)
                        .map(target -> target.title(getLocale()))
                        .orElse(code)
                : one.title();
    }

    private String about(Contribution one) {
        if (one.to() instanceof To.ToSdg(String code)) {
            return SdgTargets.goals().get(SdgTargets.goalOf(code) - 1).title(getLocale());
        }
        return one.within() == null ? "" : one.within();
    }

    private String choice(Contribution one) {
        return title(one) + " — " + about(one);
    }

    private Component line(Contribution one) {
        Element about = new Element("small");
        about.setText(about(one));
        Div line = new Div(new Span(title(one)));
        line.getElement().appendChild(about);
        line.addClassName("picked-obstacle");
        return line;
    }

    private Component heading(String key) {
        return subject.action() == null ? new H3(getTranslation(key)) : new H4(getTranslation(key));
    }
}
