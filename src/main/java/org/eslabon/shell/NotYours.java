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
import org.eslabon.shared.NotAllowed;
import org.eslabon.uikit.EmptyState;

/** The page of something a person could do with more rights in a city she may see: a link somebody sent her, usually. */
@AnonymousAllowed
@ParentLayout(FrameOfErrors.class)
class NotYours extends Div implements HasErrorParameter<NotAllowed>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        addClassNames("page", "alone");
        add(new EmptyState(
                getTranslation("shell.not-yours.title"),
                getTranslation("shell.not-yours.why"),
                new Anchor("/", getTranslation("shell.home"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-yours.title");
    }
}
