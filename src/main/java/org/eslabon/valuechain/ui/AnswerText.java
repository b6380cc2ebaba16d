package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What a comparison says, with what makes it less certain below it. */
class AnswerText extends Div {

    private final Paragraph sentence = new Paragraph();
    private final Paragraph caution = new Paragraph();

    AnswerText() {
        sentence.addClassName("gap-answer");
        caution.addClassName("gap-caution");
        add(sentence, caution);
    }

    /**
     * @param said null if it says nothing
     */
    void show(AnswerWords.@Nullable Said said) {
        setVisible(said != null);
        if (said != null) {
            sentence.setText(said.sentence());
            caution.setText(said.caution());
            caution.setVisible(said.caution() != null);
        }
    }
}
