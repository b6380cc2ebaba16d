package org.eslabon.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.eslabon.shared.Texts;

/** The card in the middle of the pages one sees before being signed in. */
class DoorCard extends Div {

    DoorCard(String title, String why) {
        addClassName("door-card");
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Span product = new Span(getTranslation("shared.product"));
        Div brand = new Div(mark, product);
        brand.addClassName("door-brand");
        add(brand, new H1(title), new Paragraph(why));
    }

    /** Lets a person whose language nobody knows yet choose the page's. */
    void offerLanguages() {
        Div languages = new Div();
        languages.addClassName("door-languages");
        languages
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("security.sign-in.language"));
        Locale current = Texts.nearest(UI.getCurrent().getLocale());
        for (Locale language : Texts.LANGUAGES) {
            Button button = new Button(Texts.text(language, "shared.language.name"), click -> {
                UI.getCurrent().getSession().setLocale(language);
                UI.getCurrent().getPage().reload();
            });
            button.addThemeNames("tertiary", "small");
            button.getElement()
                    .setAttribute("lang", language.toLanguageTag())
                    .setAttribute("aria-pressed", String.valueOf(language.equals(current)));
            languages.add(button);
        }
        add(languages);
    }
}
