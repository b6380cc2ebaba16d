package org.eslabon.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eslabon.security.CurrentUser;

/** Around a page that says why there is no other: the usual frame for who is signed in, none for who is not. */
@AnonymousAllowed
class FrameOfErrors extends Div implements RouterLayout {

    private final transient CurrentUser user;

    FrameOfErrors(CurrentUser user) {
        this.user = user;
        addClassName("frame-of-errors");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        removeAll();
        if (user.signedIn().isEmpty()) {
            getElement().appendChild(content.getElement());
            return;
        }
        MainLayout frame = Instantiator.get(UI.getCurrent()).createComponent(MainLayout.class);
        frame.showRouterLayoutContent(content);
        add(frame);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        removeAll();
    }
}
