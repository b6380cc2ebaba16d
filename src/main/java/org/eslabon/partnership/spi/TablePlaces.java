package org.eslabon.partnership.spi;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eslabon.partnership.Right;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things of one kind as the rows of a table; {@link ThingPlaces#inTable} makes it. */
record TablePlaces(
        JdbcClient database,
        String kind,
        @Nullable Right right,
        String select,
        @Nullable String withinKind,
        Place.Address address)
        implements ThingPlaces {

    @Override
    public List<Place> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql(select)
                .param("ids", ids)
                .query((row, number) -> {
                    UUID within = withinKind == null ? null : row.getObject("within_id", UUID.class);
                    return new Place(
                            new ThingRef(kind, row.getObject("id", UUID.class)),
                            withinKind == null || within == null ? null : new ThingRef(withinKind, within),
                            new CityId(row.getObject("city_id", UUID.class)),
                            row.getString("label"),
                            address);
                })
                .list();
    }
}
