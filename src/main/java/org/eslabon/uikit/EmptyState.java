package org.eslabon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: one sentence why, and the first step as a button. */
public class EmptyState extends Div {

    public EmptyState(String title, String why, Component... firstStep) {
        addClassName("empty-state");
        add(new H3(title), new Paragraph(why));
        add(firstStep);
    }
}
