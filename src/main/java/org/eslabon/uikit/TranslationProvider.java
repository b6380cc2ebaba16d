package org.eslabon.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.springframework.stereotype.Component;

/** Hands {@link Texts} to Vaadin. */
@Component
class TranslationProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Texts.LANGUAGES.getFirst();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.text(locale == null ? getDefaultLocale() : locale, key, arguments);
    }
}
