package org.eslabon.partnership.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.eslabon.partnership.Organisation;
import org.eslabon.security.Person;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** Countries, currencies, organisations and people as the reader's language calls them. */
final class Words {

    private Words() {}

    static String country(@Nullable String code, Locale locale) {
        return code == null
                ? Texts.text(locale, "partnership.international")
                : Locale.of("", code).getDisplayCountry(locale);
    }

    static List<String> countries(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(
                        code -> country(code, locale), java.text.Collator.getInstance(locale)::compare))
                .toList();
    }

    static String currency(Currency currency, Locale locale) {
        return currency.getCurrencyCode() + " · " + currency.getDisplayName(locale);
    }

    static String kind(Organisation organisation, Locale locale) {
        return Texts.text(locale, organisation.kind().key()) + " · " + country(organisation.country(), locale);
    }

    static Avatar avatar(PersonId id, String name) {
        Avatar avatar = new Avatar(name);
        avatar.setColorIndex(Math.floorMod(id.hashCode(), 7));
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    static Avatar avatar(Person person) {
        return avatar(person.id(), person.name());
    }

    static StatusMark pending(Locale locale) {
        return new StatusMark(
                Texts.text(locale, "partnership.people.pending"), VaadinIcon.ENVELOPE_O, StatusMark.Tone.ATTENTION);
    }

    static Span second(String text) {
        Span span = new Span(text);
        span.addClassName("second");
        return span;
    }
}
