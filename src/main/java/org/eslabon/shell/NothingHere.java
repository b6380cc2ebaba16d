package org.eslabon.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.uikit.EmptyState;

/** The page of an address that leads to nothing, or to nothing of this person's: it does not say which. */
@AnonymousAllowed
@ParentLayout(FrameOfErrors.class)
class NothingHere extends Div implements HasErrorParameter<NoSuchThing>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchThing> parameter) {
        show(this);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    static void show(Div page) {
        page.addClassNames("page", "alone");
        page.add(new EmptyState(
                page.getTranslation("shell.nothing.title"),
                page.getTranslation("shell.nothing.why"),
                new Anchor("/", page.getTranslation("shell.home"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.nothing.title");
    }
}
