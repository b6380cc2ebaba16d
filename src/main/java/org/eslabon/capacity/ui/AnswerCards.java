package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eslabon.capacity.CatalogueItem;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.model.Answer;
import org.jspecify.annotations.Nullable;

/** The five levels of an indicator as cards to choose from, and the two answers that are no level. */
class AnswerCards extends Div {

    private final transient Map<Answer, NativeButton> cards = new EnumMap<>(Answer.class);

    AnswerCards(Indicator indicator, CapacityWords words, boolean editable, Consumer<Answer> choose) {
        addClassName("answer-cards");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", words.text("score.choose"));
        for (Answer answer : Answer.values()) {
            NativeButton card = new NativeButton();
            card.addClassName(answer.level() == null ? "answer-other" : "answer-card");
            card.getElement().setAttribute("role", "radio");
            if (answer.level() == null) {
                card.add(new Span(words.answer(answer)));
            } else {
                Span number = new Span(String.valueOf(answer.level()));
                number.addClassName("answer-number");
                card.getElement().setAttribute("data-key", String.valueOf(answer.level()));
                card.add(number, new Span(words.in(indicator.text(CatalogueItem.level(answer.level())))));
            }
            card.setEnabled(editable);
            card.addClickListener(click -> choose.accept(answer));
            cards.put(answer, card);
            add(card);
        }
    }

    void show(@Nullable Answer chosen) {
        cards.forEach(
                (answer, card) -> card.getElement().setAttribute("aria-checked", String.valueOf(answer == chosen)));
    }
}
