package org.eslabon.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a page has to say before one goes on, for eyes and screen readers alike. */
class DoorNotice extends Div {

    DoorNotice(String text, boolean bad) {
        addClassNames("door-notice", bad ? "door-notice-bad" : "door-notice-good");
        getElement().setAttribute("role", bad ? "alert" : "status");
        add(new Span(text));
    }
}
