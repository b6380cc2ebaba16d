package org.eslabon.capacity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is found of rounds, and of the indicators that a new round of the city would ask. Scores and their evidence are never
 * among it, for whoever gave them; what a session agreed is, for as long as it is not covered (decision 090).
 */
@Component
class CapacitySearch implements SearchSource {

    private static final String ROUND = "round";
    private static final String INDICATOR = "indicator";

    /** For each city the catalogue that is in force there. */
    private static final String IN_FORCE = """
            select c.id as city_id, (select k.id from capacity_catalogue k
                where k.status = 'PUBLISHED' and (k.city_id = c.id or k.city_id is null)
                order by k.city_id is null, k.number desc limit 1) as catalogue_id
            from city c
            """;

    private final JdbcClient database;

    CapacitySearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ROUND, INDICATOR);
    }

    /** A catalogue that is published takes the place of the one before it; a new city has the programme's. */
    @Override
    public Set<ThingRef> touchedBy(Change change) {
        if (change.of("catalogue") && change.verb().equals("published")) {
            return indicators("""
                    k.city_id is null
                        or k.city_id = (select city_id from capacity_catalogue where id = :id)""", change.thing().id());
        }
        if (change.of("city") && change.verb().equals("created")) {
            return indicators("k.city_id is null", change.thing().id());
        }
        return SearchSource.super.touchedBy(change);
    }

    private Set<ThingRef> indicators(String ofCatalogues, UUID id) {
        return new HashSet<>(database.sql("""
                        select i.id from capacity_indicator i join capacity_catalogue k on k.id = i.catalogue_id
                        where\s""" + ofCatalogues)
                .param("id", id)
                .query((row, number) -> new ThingRef(INDICATOR, row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return new HashSet<>(database.sql("select 'round' as kind, id from capacity_round"
                        + " where city_id = :city and removed_at is null"
                        + " union all select 'indicator', i.id from capacity_indicator i join (" + IN_FORCE
                        + ") f on f.catalogue_id = i.catalogue_id where f.city_id = :city")
                .param("city", city.value())
                .query((row, number) -> new ThingRef(row.getString("kind"), row.getObject("id", UUID.class)))
                .list());
    }

    /** The programme's catalogue comes with the product. */
    @Override
    public String edition() {
        return StartingCatalogue.edition();
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return kind.equals(ROUND) ? rounds(ids) : indicators(ids);
    }

    private List<SearchItem> rounds(Set<UUID> ids) {
        return database.sql("""
                        select r.id, r.city_id, r.subject, r.service_id, r.created_at, o.name as organisation,
                            (select group_concat(g.reason separator '\\n') from capacity_agreement g
                                where g.round_id = r.id and r.state in ('CONSENSUS', 'LOCKED')) as reasons
                        from capacity_round r left join organisation o on o.id = r.organisation_id
                        where r.removed_at is null and r.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    RoundId id = new RoundId(row.getObject("id", UUID.class));
                    SearchItem item = new SearchItem(
                                    Round.thing(id),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.of(row.getString("subject")),
                                    CapacityAddresses.round(SearchItem.CITY, id),
                                    instant(row.getObject("created_at", LocalDateTime.class)))
                            .saying(row.getString("organisation"), row.getString("reasons"));
                    UUID service = row.getObject("service_id", UUID.class);
                    return service == null ? item : item.in(PublicService.thing(new PublicServiceId(service)));
                })
                .list();
    }

    private List<SearchItem> indicators(Set<UUID> ids) {
        Map<UUID, Map<CatalogueItem, Wording>> texts = texts(ids);
        return database.sql("select i.id, i.catalogue_id, f.city_id from capacity_indicator i join (" + IN_FORCE
                        + ") f on f.catalogue_id = i.catalogue_id where i.id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Map<CatalogueItem, Wording> words = texts.getOrDefault(id, Map.of());
                    return new SearchItem(
                                    new ThingRef(INDICATOR, id),
                                    new CityId(row.getObject("city_id", UUID.class)),
                                    Title.in(words.getOrDefault(CatalogueItem.NAME, Wording.NONE)
                                            .byLanguage()),
                                    CapacityAddresses.catalogue(SearchItem.CITY) + "?version="
                                            + row.getObject("catalogue_id", UUID.class),
                                    null)
                            .saying(Stream.of(CatalogueItem.values())
                                    .filter(item -> item != CatalogueItem.NAME)
                                    .map(item -> String.join(
                                            "\n",
                                            words.getOrDefault(item, Wording.NONE)
                                                    .byLanguage()
                                                    .values()))
                                    .collect(Collectors.joining("\n")));
                })
                .list();
    }

    private Map<UUID, Map<CatalogueItem, Wording>> texts(Set<UUID> ids) {
        Map<UUID, Map<CatalogueItem, Wording>> texts = new HashMap<>();
        database.sql("select subject_id, item, language, text from capacity_text where subject_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    String language = row.getString("language");
                    String text = row.getString("text");
                    texts.computeIfAbsent(
                                    row.getObject("subject_id", UUID.class), id -> new EnumMap<>(CatalogueItem.class))
                            .merge(
                                    CatalogueItem.valueOf(row.getString("item")),
                                    new Wording(Map.of(language, text)),
                                    (before, more) -> before.with(language, text));
                });
        return texts;
    }

    private static Instant instant(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC);
    }
}
