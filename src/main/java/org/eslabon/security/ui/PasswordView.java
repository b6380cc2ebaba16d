package org.eslabon.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.eslabon.security.Passwords;
import org.eslabon.security.Passwords.Opened;
import org.eslabon.security.SignInAddress;

/** Where a mailed link leads. Looking at it changes nothing; only its button uses the link up. */
@Route(value = SignInAddress.PASSWORD + "/:token", autoLayout = false)
@AnonymousAllowed
class PasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Passwords passwords;

    PasswordView(Passwords passwords) {
        this.passwords = passwords;
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        Optional<Opened> opened = passwords.open(token);
        opened.ifPresent(link -> speak(link.language()));
        removeAll();
        add(opened.map(link -> form(token, link)).orElseGet(this::over));
    }

    private Div form(String token, Opened link) {
        return link.invitation()
                ? new InvitationForm(passwords, token, link, language -> {
                    speak(language);
                    UI.getCurrent().getPage().setTitle(getPageTitle());
                })
                : new ResetForm(passwords, token, link);
    }

    private Div over() {
        DoorCard card = new DoorCard(getTranslation("security.link.over"), getTranslation("security.link.over.why"));
        Div links = new Div(
                new Anchor("/" + SignInAddress.FORGOTTEN, getTranslation("security.link.again")),
                new Anchor("/" + SignInAddress.SIGN_IN, getTranslation("security.sign-in.back")));
        links.addClassName("door-links");
        card.add(links);
        card.offerLanguages();
        return card;
    }

    private static void speak(Locale language) {
        UI ui = UI.getCurrent();
        ui.setLocale(language);
        ui.getElement().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.password") + " · " + getTranslation("shared.product");
    }
}
