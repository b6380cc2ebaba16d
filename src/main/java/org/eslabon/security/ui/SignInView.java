package org.eslabon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.eslabon.mail.Outbox;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.Passwords;
import org.eslabon.security.SignInAddress;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The door. It speaks the browser's language until it knows the person's. */
@Route(value = SignInAddress.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long LONGEST_WAIT = 24 * 60 * 60;

    private final transient CurrentUser user;
    private final transient Outbox outbox;

    SignInView(CurrentUser user, Outbox outbox) {
        this.user = user;
        this.outbox = outbox;
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        DoorCard card =
                new DoorCard(getTranslation("security.sign-in.title"), getTranslation("security.sign-in.welcome"));
        notice(event.getLocation().getQueryParameters()).ifPresent(card::add);
        card.add(new SignInForm(), links());
        card.offerLanguages();
        add(card);
    }

    private Component links() {
        Div links = new Div(new Anchor("/" + SignInAddress.FORGOTTEN, getTranslation("security.sign-in.forgotten")));
        if (outbox.open()) {
            links.add(new Anchor("/" + Outbox.ADDRESS, getTranslation("security.sign-in.outbox")));
        }
        links.addClassName("door-links");
        return links;
    }

    private Optional<Component> notice(QueryParameters parameters) {
        Optional<Long> wait = parameters.getSingleParameter(SignInAddress.WAIT).map(SignInView::seconds);
        if (wait.isPresent()) {
            Refusal many = Passwords.tooMany(wait.get());
            return bad(getTranslation(many.messageKey(), many.arguments().toArray()));
        }
        if (parameters.getParameters().containsKey(SignInAddress.FAILED)) {
            return bad(getTranslation("security.sign-in.failed.why"));
        }
        return parameters.getParameters().containsKey(SignInAddress.PASSWORD_SET)
                ? Optional.of(new DoorNotice(getTranslation("security.sign-in.password-set"), false))
                : Optional.empty();
    }

    private static Optional<Component> bad(String text) {
        return Optional.of(new DoorNotice(text, true));
    }

    private static @Nullable Long seconds(String text) {
        return text.matches("\\d{1,6}") ? Math.clamp(Long.parseLong(text), 1, LONGEST_WAIT) : null;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.sign-in.title") + " · " + getTranslation("shared.product");
    }
}
