package org.eslabon.partnership;

import java.util.Locale;
import java.util.Set;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An organisation the programme does not know yet.
 *
 * @param country ISO 3166-1, two letters; null for an international one
 */
public record NewOrganisation(
        String name,
        String shortName,
        Organisation.Kind kind,
        @Nullable String country) {

    public static final int NAME_LENGTH = 200;
    public static final int SHORT_NAME_LENGTH = 40;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public NewOrganisation {
        name = PlainText.orEmpty(name);
        shortName = PlainText.orEmpty(shortName);
    }

    @Nullable
    Refusal refusal() {
        if (name.isEmpty() || shortName.isEmpty()) {
            return Refusal.of("partnership.organisation.name.required");
        }
        if (name.length() > NAME_LENGTH || shortName.length() > SHORT_NAME_LENGTH) {
            return Refusal.of("partnership.organisation.name.long", NAME_LENGTH, SHORT_NAME_LENGTH);
        }
        return country != null && !COUNTRIES.contains(country) ? Refusal.of("partnership.country.unknown") : null;
    }
}
