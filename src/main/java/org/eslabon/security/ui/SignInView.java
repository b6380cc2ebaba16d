package org.eslabon.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.eslabon.security.SignInAddress;
import org.eslabon.shared.Texts;

/** The door. It speaks the browser's language until it knows the person's. */
@Route(value = SignInAddress.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView() {
        addClassName("sign-in");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        Div languages = new Div();
        languages.addClassName("sign-in-languages");
        for (Locale language : Texts.LANGUAGES) {
            Button button = new Button(Texts.text(language, "shared.language.name"), click -> {
                UI.getCurrent().getSession().setLocale(language);
                UI.getCurrent().getPage().reload();
            });
            button.addThemeNames("tertiary", "small");
            languages.add(button);
        }
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Div words = new Div(
                mark,
                new H1(getTranslation("shared.product")),
                new Paragraph(getTranslation("security.sign-in.welcome")));
        words.addClassName("sign-in-words");
        Div card = new Div(words, form, languages);
        card.addClassName("sign-in-card");
        add(card);
        speak(UI.getCurrent().getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private void speak(Locale locale) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(Texts.text(locale, "security.sign-in.title"));
        labels.setUsername(Texts.text(locale, "security.email"));
        labels.setPassword(Texts.text(locale, "security.password"));
        labels.setSubmit(Texts.text(locale, "security.sign-in.submit"));
        words.setForm(labels);
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(Texts.text(locale, "security.sign-in.failed"));
        error.setMessage(Texts.text(locale, "security.sign-in.failed.why"));
        error.setUsername(Texts.text(locale, "security.email.missing"));
        error.setPassword(Texts.text(locale, "security.password.missing"));
        words.setErrorMessage(error);
        form.setI18n(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.sign-in.title") + " · " + getTranslation("shared.product");
    }
}
