package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.eslabon.audit.Recorded;
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** From figures to the first gap, step by step; it goes away when the way is walked. */
class FirstSteps extends Div {

    private static final Set<String> WALKED = Set.of("obstacle", "benchmark");

    private final String path;
    private final transient StudyWords words;
    private final transient GapTab.Services services;
    private transient @Nullable StudyContent shown;

    /**
     * @param path of the study, without a leading slash
     */
    FirstSteps(StudyId study, String path, StudyWords words, GapTab.Services services) {
        this.path = path;
        this.words = words;
        this.services = services;
        addClassNames("card", "first-steps");
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.text("steps.title"));
        services.live().updates().listen(this, Set.of(Study.thing(study)), this::follow);
    }

    /** Steps are walked on other pages, and by others. */
    private void follow(List<Recorded> recorded) {
        if (shown != null
                && recorded.stream()
                        .anyMatch(one -> WALKED.contains(one.act().thing().kind()))) {
            show(shown);
        }
    }

    private record Step(String key, String tab, boolean done) {}

    void show(StudyContent content) {
        shown = content;
        var study = content.study().id();
        List<Benchmark> benchmarks = services.benchmarks().ofStudy(study);
        boolean attributed = benchmarks.stream()
                .anyMatch(each -> !services.benchmarks().get(each.id()).claims().isEmpty());
        List<Step> steps = List.of(
                new Step("figures", "actors", !content.analysis().actors().isEmpty()),
                new Step(
                        "obstacle",
                        "obstacles",
                        !services.obstacles().ofStudy(study).isEmpty()),
                new Step("compare", "gap", !benchmarks.isEmpty()),
                new Step("attribute", "gap", attributed));
        removeAll();
        boolean walked = steps.stream().allMatch(Step::done);
        setVisible(!walked);
        if (walked) {
            return;
        }
        OrderedList list = new OrderedList();
        Step next = steps.stream().filter(step -> !step.done()).findFirst().orElse(steps.getLast());
        for (Step step : steps) {
            ListItem line = new ListItem();
            line.add(
                    step.done()
                            ? new StatusMark(words.text("steps.done"), VaadinIcon.CHECK_CIRCLE_O, Tone.DONE)
                            : new StatusMark(words.text("steps.open"), VaadinIcon.CIRCLE_THIN, Tone.NEUTRAL),
                    new Span(words.text("steps." + step.key())));
            if (step.equals(next)) {
                Anchor go = new Anchor("/" + path + "/" + step.tab(), words.text("steps." + step.key() + ".go"));
                go.addClassName("task-button");
                line.add(go);
            }
            list.add(line);
        }
        add(new H2(words.text("steps.title")), new Paragraph(words.text("steps.what")), list);
    }
}
