package org.eslabon.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cities, the organisations that take part in them, and their people: once for each organisation of theirs. */
@Component
class PartnershipSource implements SearchSource {

    private static final String CITY = "city";
    private static final String ORGANISATION = "organisation";
    private static final String MEMBERSHIP = "membership";

    private final JdbcClient database;

    PartnershipSource(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CITY, ORGANISATION, MEMBERSHIP);
    }

    @Override
    public Set<ThingRef> touchedBy(Change change) {
        ThingRef within = change.within();
        return switch (change.thing().kind()) {
            case CITY, MEMBERSHIP -> Set.of(change.thing());
            case ORGANISATION -> withItsPeople(change.thing().id());
            case "participation" -> within == null ? Set.of() : withItsPeople(within.id());
            case "person" -> memberships("m.person_id = :id", change.thing().id());
            default -> Set.of();
        };
    }

    private Set<ThingRef> withItsPeople(UUID organisation) {
        Set<ThingRef> touched = memberships("m.organisation_id = :id", organisation);
        touched.add(new ThingRef(ORGANISATION, organisation));
        return touched;
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        Set<ThingRef> all = memberships(
                "m.organisation_id in (select p.organisation_id from participation p where p.city_id = :id)",
                city.value());
        all.add(ThingRef.city(city));
        database.sql("select organisation_id from participation where city_id = :city")
                .param("city", city.value())
                .query(row -> {
                    all.add(new ThingRef(ORGANISATION, row.getObject("organisation_id", UUID.class)));
                });
        return all;
    }

    private Set<ThingRef> memberships(String which, UUID id) {
        return new HashSet<>(database.sql("select m.organisation_id, m.person_id from membership m where " + which)
                .param("id", id)
                .query((row, number) -> Member.thing(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return switch (kind) {
            case CITY -> cities(ids);
            case ORGANISATION -> organisations(ids);
            default -> people(ids);
        };
    }

    private List<SearchItem> cities(Set<UUID> ids) {
        return database.sql("select id, name from city where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> {
                    CityId city = new CityId(row.getObject("id", UUID.class));
                    return new SearchItem(
                            ThingRef.city(city), city, Title.of(row.getString("name")), "c/" + SearchItem.CITY, null);
                })
                .list();
    }

    private List<SearchItem> organisations(Set<UUID> ids) {
        return database.sql("""
                        select o.id, o.name, o.short_name, p.city_id, p.duties from participation p
                            join organisation o on o.id = p.organisation_id
                        where o.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    OrganisationId id = new OrganisationId(row.getObject("id", UUID.class));
                    return new SearchItem(
                                    Organisation.thing(id),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.of(row.getString("name")),
                                    PartnershipAddresses.organisation(SearchItem.CITY, id),
                                    null)
                            .saying(row.getString("short_name"), row.getString("duties"));
                })
                .list();
    }

    /** A membership has no id of its own in the database, so all are read, and those kept that were asked for. */
    private List<SearchItem> people(Set<UUID> ids) {
        return database
                .sql("""
                        select m.person_id, m.organisation_id, m.position, m.since, p.city_id, x.name
                        from membership m
                            join person x on x.id = m.person_id and x.active
                            join participation p on p.organisation_id = m.organisation_id""")
                .query((row, number) -> {
                    OrganisationId organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
                    PersonId person = new PersonId(row.getObject("person_id", UUID.class));
                    Instant since = row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    return new SearchItem(
                                    Member.thing(organisation, person),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.of(row.getString("name")),
                                    PartnershipAddresses.member(SearchItem.CITY, person, organisation),
                                    since)
                            .saying(row.getString("position"))
                            .in(Organisation.thing(organisation));
                })
                .list()
                .stream()
                .filter(item -> ids.contains(item.thing().id()))
                .collect(Collectors.toList());
    }
}
