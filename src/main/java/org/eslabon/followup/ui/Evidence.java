package org.eslabon.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** What shows that something is so: an address to follow, or a text. */
final class Evidence {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Evidence() {}

    static Component of(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            return new Span(text);
        }
        Anchor link = new Anchor(text, text, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
