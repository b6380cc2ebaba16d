package org.eslabon.partnership;

import org.jspecify.annotations.Nullable;

/**
 * A city that is to join the programme, as it was typed.
 *
 * @param slug its part of every address
 * @param country ISO 3166-1, two letters
 * @param subdivision ISO 3166-2, if known
 * @param currency ISO 4217
 * @param timeZone a name of the IANA database
 */
public record NewCity(
        String name, String slug, String country, @Nullable String subdivision, String currency, String timeZone) {}
