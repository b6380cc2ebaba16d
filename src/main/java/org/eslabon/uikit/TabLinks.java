package org.eslabon.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tabs whose names are links: the address says which one is open, so it can be sent to a colleague. */
public class TabLinks extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /**
     * @param name what the tabs divide, for those who do not see it
     */
    public TabLinks(String name) {
        addClassName("tab-links");
        setAriaLabel(name);
    }

    /**
     * @param tab its key, by which it is opened
     * @param path its address without a leading slash
     */
    public void add(String tab, String text, String path) {
        Anchor link = new Anchor("/" + path, text);
        link.setRouterIgnore(false);
        links.put(tab, link);
        add(link);
    }

    public void setText(String tab, String text) {
        Anchor link = links.get(tab);
        if (link != null) {
            link.setText(text);
        }
    }

    public void open(String tab) {
        links.forEach((key, link) -> {
            if (key.equals(tab)) {
                link.getElement().setAttribute("aria-current", "page");
                // On a phone the row of tabs is wider than the page: the open one is to be seen.
                link.getElement()
                        .executeJs(
                                "requestAnimationFrame(() => this.parentElement.scrollTo("
                                        + "{ left: this.offsetLeft - (this.parentElement.clientWidth - this.offsetWidth) / 2 }))");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
