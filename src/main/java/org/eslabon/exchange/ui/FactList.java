package org.eslabon.exchange.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Facts, each with its name. */
class FactList extends DescriptionList {

    FactList() {
        addClassName("facts");
    }

    FactList fact(String name, String value) {
        add(new Div(new Term(name), new Description(value)));
        return this;
    }
}
