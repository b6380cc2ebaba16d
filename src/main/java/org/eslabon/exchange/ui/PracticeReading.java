package org.eslabon.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.eslabon.exchange.PracticeText;
import org.jspecify.annotations.Nullable;

/** The texts of a good practice, to be read. */
class PracticeReading extends Div {

    PracticeReading() {
        addClassNames("card", "practice-reading");
    }

    void show(PracticeText text) {
        removeAll();
        part("exchange.field.what", text.what());
        part("exchange.field.context", text.context());
        part("exchange.field.effect", text.effect());
    }

    private void part(String key, @Nullable String text) {
        Paragraph words = new Paragraph(text == null ? getTranslation("exchange.nothing-yet") : text);
        words.addClassName(text == null ? "second" : "practice-words");
        add(new H2(getTranslation(key)), words);
    }
}
