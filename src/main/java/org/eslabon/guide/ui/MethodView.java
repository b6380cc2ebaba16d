package org.eslabon.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eslabon.guide.GuideAddresses;
import org.eslabon.guide.Method;
import org.eslabon.guide.MethodTexts;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** How figures are computed: the list of methods, or one of them. */
@Route(GuideAddresses.METHODS + "/:method?")
@PermitAll
class MethodView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private @Nullable Method method;

    MethodView() {
        addClassNames("page", "guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        method = event.getRouteParameters()
                .get("method")
                .map(name -> Method.called(name).orElseThrow(NoSuchThing::new))
                .orElse(null);
        removeAll();
        PageHead head = new PageHead(name());
        Method shown = method;
        if (shown == null) {
            head.setLine(new Span(getTranslation("guide.what")));
            add(head, methods());
        } else {
            head.setLine(new Span(getTranslation(shown.lineKey())));
            Markdown text = new Markdown(MethodTexts.of(shown, getLocale()));
            text.addClassNames("card", "method-text");
            text.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", getPageTitle());
            add(head, text, neighbours(shown));
        }
    }

    private OrderedList methods() {
        OrderedList list = new OrderedList();
        list.addClassNames("card", "method-list");
        for (Method each : Method.values()) {
            Span line = new Span(getTranslation(each.lineKey()));
            line.addClassName("second");
            list.add(new ListItem(link(each, getTranslation(each.key())), line));
        }
        return list;
    }

    private Nav neighbours(Method shown) {
        Nav nav = new Nav();
        nav.addClassName("method-neighbours");
        nav.setAriaLabel(getTranslation("guide.methods"));
        add(nav, "guide.previous", shown.previous());
        nav.add(new Anchor("/" + GuideAddresses.METHODS, getTranslation("guide.all")));
        add(nav, "guide.next", shown.next());
        return nav;
    }

    private void add(Nav nav, String key, @Nullable Method to) {
        // An empty place keeps the others where they are.
        nav.add(to == null ? new Span() : link(to, getTranslation(key, getTranslation(to.key()))));
    }

    private static Component link(Method method, String text) {
        return new Anchor("/" + GuideAddresses.of(method), text);
    }

    private String name() {
        return getTranslation(method == null ? "guide.title" : method.key());
    }

    @Override
    public String getPageTitle() {
        return name();
    }

    @Override
    public List<Crumb> trail() {
        return method == null
                ? List.of(new Crumb(name(), null))
                : List.of(new Crumb(getTranslation("guide.title"), GuideAddresses.METHODS), new Crumb(name(), null));
    }
}
