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
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.StudyContent;

/** From figures to the first gap, step by step; it goes away when the way is walked. */
class FirstSteps extends Div {

    private final String path;
    private final transient StudyWords words;
    private final transient GapTab.Services services;

    /**
     * @param path of the study, without a leading slash
     */
    FirstSteps(String path, StudyWords words, GapTab.Services services) {
        this.path = path;
        this.words = words;
        this.services = services;
        addClassNames("card", "first-steps");
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.text("steps.title"));
    }

    private record Step(String key, String tab, boolean done) {}

    void show(StudyContent content) {
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
