package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.ui.TextEditor;
import org.jspecify.annotations.Nullable;

/** What the round means, in words that several people write together. */
class RoundText extends Div implements RoundTab {

    private final TextEditor text;

    RoundText(RoundPage page, Round round) {
        addClassName("study-tab");
        text = page.ask()
                .texts()
                .of(
                        new TextOwner(Round.thing(round.id()), "text"),
                        page.words().text("text.title"),
                        page.words().text("text.placeholder"));
        Div card = new Div(new H2(page.words().text("text.title")), text);
        card.addClassNames("card", "written-text");
        add(card);
    }

    void showVersion(@Nullable Long version) {
        text.setVersion(version);
    }

    @Override
    public void show(RoundSheet now) {
        // The text brings its changes itself.
    }
}
