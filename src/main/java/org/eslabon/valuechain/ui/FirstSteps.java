package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.audit.Recorded;
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * From figures to the first gap, step by step: whole on the overview, one line on the other tabs. Who walks the last step
 * is told what came of it; a study whose way was walked before shows nothing.
 */
class FirstSteps extends Div {

    private static final Set<String> WALKED = Set.of("obstacle", "benchmark");

    /** The way, and the tab on which each step is taken. */
    enum Step {
        FIGURES("actors"),
        COMPARE("gap"),
        OBSTACLE("obstacles"),
        ATTRIBUTE("gap");

        private final String tab;

        Step(String tab) {
            this.tab = tab;
        }

        String tab() {
            return tab;
        }

        private String key() {
            return "steps." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The studies whose line on the tabs she has put away until she signs in again. */
    private static final class PutAway extends HashSet<StudyId> {}

    private final transient StudyId study;
    private final String city;
    private final boolean mayRecord;
    private final transient StudyWords words;
    private final transient GapTab.Services services;
    private final transient Consumer<Step> go;

    /** Always the same one, for somebody may be about to press it. */
    private final Button next = new Button("", click -> goOn());

    private final Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> putAway());
    private transient @Nullable StudyContent content;
    private transient @Nullable StepsWalked walked;
    private String tab = "";
    private boolean whole;
    private boolean wasOpen;
    private boolean over;

    /**
     * @param city its slug
     * @param mayRecord whether she may record obstacles, and answer them with plans
     * @param go goes where a step is taken, and begins it there
     */
    FirstSteps(
            StudyId study,
            String city,
            boolean mayRecord,
            StudyWords words,
            GapTab.Services services,
            Consumer<Step> go) {
        this.study = study;
        this.city = city;
        this.mayRecord = mayRecord;
        this.words = words;
        this.services = services;
        this.go = go;
        addClassName("first-steps");
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.text("steps.title"));
        next.addClassName("first-steps-next");
        away.addThemeNames("tertiary", "small");
        away.addClassName("first-steps-away");
        services.live().updates().listen(this, Set.of(Study.thing(study)), this::follow);
    }

    StudyId study() {
        return study;
    }

    /** Steps are walked on other pages, and by others. */
    private void follow(List<Recorded> recorded) {
        if (content != null
                && recorded.stream()
                        .anyMatch(one -> WALKED.contains(one.act().thing().kind()))) {
            show(content, tab);
        }
    }

    /**
     * @param shownOn the tab it stands on: with all the steps on the overview, with the next one on any other
     */
    void show(StudyContent now, String shownOn) {
        content = now;
        StepsWalked before = walked;
        walked = StepsWalked.of(now, services);
        wasOpen |= walked.next() != null;
        over |= !wasOpen;
        boolean same = walked.equals(before) && tab.equals(shownOn);
        tab = shownOn;
        whole = tab.equals(StudyTabs.OVERVIEW);
        setVisible(!over && (whole || walked.next() == null || !putAwayHere().contains(study)));
        if (!same) {
            show(walked);
        }
    }

    private void show(StepsWalked steps) {
        Step step = steps.next();
        setClassName("card", whole);
        setClassName("first-steps-line", !whole);
        removeAll();
        away.setAriaLabel(words.text(step == null ? "steps.away" : "steps.away.tabs"));
        away.setTooltipText(words.text(step == null ? "steps.away" : "steps.away.tabs"));
        next.setVisible(step != null && (step != Step.OBSTACLE || mayRecord));
        if (step == null) {
            Span result = new Span(steps.result(words));
            result.getElement().setAttribute("role", "status");
            Div line = new Div(done(), result);
            line.addClassName("first-steps-now");
            if (mayRecord && steps.heaviest() != null) {
                Anchor plan =
                        new Anchor("/" + ObstacleAddresses.of(city, steps.heaviest()), words.text("steps.plan.go"));
                plan.addClassName("first-steps-next");
                line.add(plan);
            }
            line.add(away);
            add(line);
            return;
        }
        // Where the tab itself offers the step, its button is the one that stands out.
        boolean offered = step != Step.ATTRIBUTE && step.tab().equals(tab);
        next.setThemeName(offered ? "small" : "primary small");
        next.setText(words.text(step.key() + ".go"));
        if (whole) {
            add(new H2(words.text("steps.title")), new Paragraph(words.text("steps.what")), list(steps));
            return;
        }
        Span count = new Span(words.text("steps.count", step.ordinal() + 1, Step.values().length));
        count.addClassName("first-steps-count");
        Div line = new Div(count, new Span(what(steps, step)), next, away);
        line.addClassName("first-steps-now");
        add(line);
    }

    private OrderedList list(StepsWalked steps) {
        OrderedList list = new OrderedList();
        for (Step step : Step.values()) {
            ListItem line = new ListItem();
            line.add(
                    steps.has(step)
                            ? done()
                            : new StatusMark(words.text("steps.open"), VaadinIcon.CIRCLE_THIN, Tone.NEUTRAL),
                    new Span(what(steps, step)));
            if (step == steps.next()) {
                line.addClassName("first-steps-current");
                line.getElement().setAttribute("aria-current", "step");
                line.add(next);
            }
            list.add(line);
        }
        return list;
    }

    private Component done() {
        return new StatusMark(words.text("steps.done"), VaadinIcon.CHECK_CIRCLE_O, Tone.DONE);
    }

    private String what(StepsWalked steps, Step step) {
        if (step == Step.FIGURES && steps.has(step)) {
            return words.text("steps.figures.there");
        }
        if (step == Step.OBSTACLE && !mayRecord && !steps.has(step)) {
            return words.text("steps.obstacle.others");
        }
        String dearest = steps.dearest();
        return dearest == null || step == Step.FIGURES || step == Step.COMPARE
                ? words.text(step.key())
                : words.text(step.key() + ".at", dearest);
    }

    private void goOn() {
        Step step = walked == null ? null : walked.next();
        if (step != null) {
            go.accept(step);
        }
    }

    private void putAway() {
        if (walked != null && walked.next() == null) {
            over = true;
        } else {
            putAwayHere().add(study);
        }
        setVisible(false);
    }

    private static Set<StudyId> putAwayHere() {
        VaadinSession session = VaadinSession.getCurrent();
        PutAway known = session.getAttribute(PutAway.class);
        if (known == null) {
            known = new PutAway();
            session.setAttribute(PutAway.class, known);
        }
        return known;
    }
}
