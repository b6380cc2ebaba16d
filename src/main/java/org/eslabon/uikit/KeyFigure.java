package org.eslabon.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A figure that matters first: its name, its value, and what it stands on. */
public class KeyFigure extends Div {

    public KeyFigure(String name, String value, String note) {
        addClassName("key-figure");
        Span label = new Span(name);
        label.addClassName("key-figure-name");
        Span figure = new Span(value);
        figure.addClassName("key-figure-value");
        Span small = new Span(note);
        small.addClassName("key-figure-note");
        add(label, figure, small);
    }

    /** Shows the figure as a loss or a warning. */
    public KeyFigure warns() {
        addClassName("key-figure-warning");
        return this;
    }
}
