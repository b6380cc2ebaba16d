package org.eslabon.notification;

import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of an inbox are asked for.
 *
 * @param city only what is of this city
 * @param kind only what is of this kind
 */
public record InboxFilter(@Nullable CityId city, @Nullable NotificationKind kind) {

    public static final InboxFilter ALL = new InboxFilter(null, null);
}
