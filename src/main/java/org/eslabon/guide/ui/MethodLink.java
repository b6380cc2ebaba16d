package org.eslabon.guide.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.eslabon.guide.GuideAddresses;
import org.eslabon.guide.Method;

/** Beside figures: the quiet way to the page that says how they are computed; it opens beside the work. */
public class MethodLink extends Anchor {

    public MethodLink(Method method) {
        super("/" + GuideAddresses.of(method));
        addClassName("method-link");
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
        add(VaadinIcon.QUESTION_CIRCLE_O.create(), new Span(getTranslation("guide.link")));
        // Several may stand on one page: who hears them is told which is which.
        setAriaLabel(getTranslation("guide.link.of", getTranslation(method.key())));
    }
}
