package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.ui.TextEditor;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;

/** What the figures mean, in words that several people write together. The text belongs to the study, not to a version. */
class TextTab extends Div implements StudyTab {

    private final TextEditor text;

    TextTab(Study study, StudyWords words, TextEditors texts) {
        addClassName("study-tab");
        text = texts.of(
                new TextOwner(Study.thing(study.id()), "text"),
                words.text("text.title"),
                words.text("text.placeholder"));
        Div card = new Div(new H2(words.text("text.title")), text);
        card.addClassNames("card", "written-text");
        add(card);
    }

    @Override
    public void showVersion(@Nullable Long version) {
        text.setVersion(version);
    }

    @Override
    public void show(StudyContent now, Set<FigureKey> changed) {
        // The text brings its changes itself.
    }
}
