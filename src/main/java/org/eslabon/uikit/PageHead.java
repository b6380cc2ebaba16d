package org.eslabon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a page: its title, one line about it, and its actions on the right. */
public class PageHead extends Div {

    private final Div line = new Div();
    private final Div actions = new Div();
    private final Div tools = new Div();
    private final H1 title = new H1();

    public PageHead(String text) {
        addClassName("page-head");
        title.setText(text);
        line.addClassName("page-head-line");
        actions.addClassName("page-head-actions");
        tools.addClassName("page-head-tools");
        Div words = new Div(title, line);
        words.addClassName("page-head-words");
        add(words, actions, tools);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Replaces the line of status, version, owner and the like. */
    public void setLine(Component... parts) {
        line.removeAll();
        line.add(parts);
    }

    public void setActions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
    }

    /** Replaces what stands beside the actions and has a life of its own, such as the conversation about the page. */
    public void setTools(Component... parts) {
        tools.removeAll();
        tools.add(parts);
    }
}
