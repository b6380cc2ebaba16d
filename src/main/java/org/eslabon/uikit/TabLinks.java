package org.eslabon.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tabs whose names are links: the address says which one is open, so it can be sent to a colleague. */
public class TabLinks extends Nav {

    /** Says on which side there are more tabs than can be seen: there they fade. A new width shows the open one again. */
    private static final String FADE = """
            const tabs = this;
            const fade = () => {
              tabs.toggleAttribute('more-before', tabs.scrollLeft > 1);
              tabs.toggleAttribute('more-after', tabs.scrollLeft + tabs.clientWidth < tabs.scrollWidth - 1);
            };
            tabs.addEventListener('scroll', fade, { passive: true });
            new ResizeObserver(() => {
              const open = tabs.querySelector('[aria-current]');
              if (open) {
                tabs.scrollTo({ left: open.offsetLeft - (tabs.clientWidth - open.offsetWidth) / 2 });
              }
              fade();
            }).observe(tabs);
            """;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /**
     * @param name what the tabs divide, for those who do not see it
     */
    public TabLinks(String name) {
        addClassName("tab-links");
        setAriaLabel(name);
        getElement().executeJs(FADE);
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
                // The row of tabs may be wider than the page: the open one is to be seen.
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
