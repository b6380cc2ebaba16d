package org.eslabon.plan.spi;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;

/** The pages of a plan. Where there is room for its text beside its actions, the two are one page; on a phone they are two. */
public class PlanTabLinks extends Nav {

    private static final String ONLY_NARROW = "tab-narrow";

    private final transient List<PlanTab> others;

    public PlanTabLinks(List<PlanTab> others) {
        this.others = List.copyOf(others);
        addClassNames("tab-links", "plan-tabs");
        setAriaLabel(getTranslation("plan.tabs"));
    }

    /**
     * @param city its slug
     * @param current the key of the contributed page that is open
     */
    public void show(String city, PlanId plan, String current) {
        String document = PlanAddresses.plan(city, plan);
        show(city, plan, document, document + "?tab=actions", current);
    }

    /**
     * The plan's own page is open.
     *
     * @param actionsFirst which of the two is in front where there is room for one only
     */
    public void show(String city, PlanId plan, String document, String actions, boolean actionsFirst) {
        show(city, plan, document, actions, actionsFirst ? actions : document);
    }

    private void show(String city, PlanId plan, String document, String actions, String current) {
        removeAll();
        boolean own = current.equals(document) || current.equals(actions);
        Anchor whole = tab("plan.tab.whole", document, own);
        whole.addClassName("tab-wide");
        Anchor text = tab("plan.document", document, current.equals(document));
        Anchor list = tab("plan.actions", actions, current.equals(actions));
        text.addClassName(ONLY_NARROW);
        list.addClassName(ONLY_NARROW);
        add(whole, text, list);
        others.forEach(other ->
                add(tab(other.nameKey(), other.path(city, plan), other.nameKey().equals(current))));
    }

    private Anchor tab(String nameKey, String address, boolean current) {
        Anchor tab = new Anchor("/" + address, getTranslation(nameKey));
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
