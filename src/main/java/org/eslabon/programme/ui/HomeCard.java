package org.eslabon.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One part of a first page. */
class HomeCard extends Div {

    private final String titleKey;
    private final H2 title = new H2();
    private final Div content = new Div();
    private transient @Nullable Object shown;

    /**
     * @param titleKey of the title, which may name how many things there are
     */
    HomeCard(String titleKey) {
        this.titleKey = titleKey;
        addClassName("card");
        title.setText(getTranslation(titleKey, 0));
        add(title, content);
    }

    /** Drawn anew only when it reads differently: what somebody is about to press stays where it is. */
    void show(Object now, int count, Supplier<Component> drawn) {
        if (!now.equals(shown)) {
            shown = now;
            title.setText(getTranslation(titleKey, count));
            content.removeAll();
            content.add(drawn.get());
        }
    }
}
