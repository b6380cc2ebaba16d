package org.eslabon.meetings;

import java.util.Locale;

/**
 * Somebody to be invited who is not of the partnership.
 *
 * @param language of the mails she gets
 */
public record NewGuest(String name, String email, String organisation, Locale language) {}
