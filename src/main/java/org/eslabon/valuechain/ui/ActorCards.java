package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorResult;
import org.eslabon.valuechain.model.FigureKey;

/** Actor types on a phone: what matters on the card, its account when it is opened. */
class ActorCards extends Div {

    private final transient StudyWords words;
    private final transient Consumer<FigureKey> open;
    private final Set<String> opened = new HashSet<>();

    ActorCards(StudyWords words, Consumer<FigureKey> open) {
        this.words = words;
        this.open = open;
        addClassName("cards");
    }

    void show(List<ActorResult> actors) {
        removeAll();
        actors.forEach(actor -> add(card(actor)));
    }

    private Details card(ActorResult actor) {
        String code = actor.actor().code();
        Span name = new Span(actor.actor().name());
        name.addClassName("card-name");
        Span figures = new Span(words.text(
                "actor.summary",
                words.stage(actor.actor().stage()),
                words.formats().money(actor.account().valueAdded()),
                words.formats().percent(actor.ratios().margin())));
        figures.addClassNames("second");
        BigDecimal margin = actor.ratios().margin();
        if (margin != null && margin.signum() < 0) {
            figures.addClassName("loss");
        }
        Div lines = new Div();
        lines.addClassName("card-lines");
        for (AccountItem item : AccountItem.values()) {
            NativeButton line = new NativeButton();
            line.addClassName("card-line");
            Span value = new Span(words.formats().money(actor.account().get(item)));
            value.addClassName("number");
            line.add(new Span(words.item(item)), value);
            line.addClickListener(click -> open.accept(FigureKey.account(code, item)));
            lines.add(line);
        }
        Details card = new Details(new Div(name, figures), lines);
        card.addClassName("card");
        card.setOpened(opened.contains(code));
        card.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opened.add(code);
            } else {
                opened.remove(code);
            }
        });
        return card;
    }
}
