package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.StudyStages;
import org.eslabon.valuechain.model.LeadTime;

/** The stages of the chain, for those who may add, rename and take them away. */
class StageList extends Div {

    private final transient StudyWords words;
    private final transient StudyStages stages;
    private transient List<String> shown = List.of();

    StageList(StudyWords words, StudyStages stages) {
        this.words = words;
        this.stages = stages;
        addClassNames("card", "stage-list");
    }

    void show(StudyContent content) {
        List<String> names = LeadTime.stagesOf(content.data());
        if (names.equals(shown) && getComponentCount() > 0) {
            return; // somebody may be about to press a button
        }
        shown = names;
        StudyId study = content.study().id();
        Button add = new Button(
                words.text("stage.add"),
                VaadinIcon.PLUS.create(),
                click -> StageDialog.adding(study, words, stages).open());
        Div head = new Div(new H2(words.text("stage.list")), add);
        head.addClassName("card-head");
        OrderedList list = new OrderedList();
        names.forEach(name -> list.add(line(study, name)));
        removeAll();
        add(head, list);
    }

    private ListItem line(StudyId study, String name) {
        Span called = new Span(name);
        return new ListItem(
                called,
                icon(
                        VaadinIcon.PENCIL,
                        "stage.rename.of",
                        name,
                        () -> StageDialog.renaming(study, name, words, stages).open()),
                icon(VaadinIcon.TRASH, "stage.remove.of", name, () -> {
                    switch (stages.remove(study, name)) {
                        case Outcome.Done<String> done -> Notices.done(words.text("stage.removed", name));
                        case Outcome.Refused<String>(var refusal) -> Notices.refused(refusal);
                    }
                }));
    }

    private Button icon(VaadinIcon icon, String key, String name, Runnable does) {
        Button button = new Button(icon.create(), click -> does.run());
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(words.text(key, name));
        button.setTooltipText(words.text(key, name));
        return button;
    }
}
