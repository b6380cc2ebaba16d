package org.eslabon.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.audit.Actor;
import org.eslabon.notification.NotificationRepository.Row;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Places;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored lines as the current user may see them now, whatever she could see when they were written. */
@Component
class InboxReading {

    private final NotificationRepository notifications;
    private final Cities cities;
    private final Places places;

    InboxReading(NotificationRepository notifications, Cities cities, Places places) {
        this.notifications = notifications;
        this.cities = cities;
        this.places = places;
    }

    /**
     * Without the lines of cities she does not see any more.
     *
     * @param onlyUntold only of what no mail has told
     */
    List<InboxLine> lines(List<Row> rows, boolean onlyUntold) {
        Map<CityId, City> mine = cities.mine().stream().collect(Collectors.toMap(City::id, Function.identity()));
        List<Row> visible = rows.stream()
                .filter(row -> row.city() == null || mine.containsKey(row.city()))
                .toList();
        Map<ThingRef, Places.Found> found =
                places.find(visible.stream().map(Row::thing).collect(Collectors.toSet()));
        Map<NotificationId, List<Actor>> actors =
                notifications.actors(visible.stream().map(Row::id).toList(), onlyUntold);
        return visible.stream()
                .map(row -> line(
                        row,
                        row.city() == null ? null : mine.get(row.city()),
                        found.get(row.thing()),
                        actors.getOrDefault(row.id(), List.of()),
                        onlyUntold))
                .toList();
    }

    Optional<InboxLine> line(Row row) {
        return lines(List.of(row), false).stream().findFirst();
    }

    private static InboxLine line(
            Row row, @Nullable City city, Places.@Nullable Found place, List<Actor> people, boolean onlyUntold) {
        return new InboxLine(
                row.id(),
                row.kind(),
                city,
                row.thing(),
                place == null ? row.label() : place.label(),
                place == null ? null : path(place, row),
                row.excerpt(),
                row.textKey(),
                row.arguments(),
                people,
                onlyUntold ? row.untold() : row.changes(),
                row.latest(),
                row.unread());
    }

    private static String path(Places.Found place, Row row) {
        String path = place.path(row.part());
        if (row.comment() == null) {
            return path;
        }
        return path + (path.contains("?") ? "&" : "?") + "comment=" + row.comment();
    }
}
