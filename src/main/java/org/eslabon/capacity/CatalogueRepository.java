package org.eslabon.capacity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Catalogues as rows. */
@Repository
class CatalogueRepository {

    private static final String SELECT = """
            select c.*, p.name as published_by_name from capacity_catalogue c
                left join person p on p.id = c.published_by
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CatalogueRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Optional<Catalogue.Version> byId(CatalogueId id) {
        return database.sql(SELECT + "where c.id = :id")
                .param("id", id.value())
                .query(CatalogueRepository::version)
                .optional();
    }

    /** The city's own and the programme's, newest first; the city's before the programme's. */
    List<Catalogue.Version> of(CityId city) {
        return database.sql(SELECT + """
                        where c.city_id = :city or c.city_id is null
                        order by c.city_id is null, c.number desc""")
                .param("city", city.value())
                .query(CatalogueRepository::version)
                .list();
    }

    boolean hasSource(String source) {
        return database.sql("select count(*) from capacity_catalogue where source = :source")
                        .param("source", source)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Lets nobody else begin a draft in the city until the transaction ends. */
    void lock(CityId city) {
        database.sql("select id from city where id = :id for update")
                .param("id", city.value())
                .query(UUID.class)
                .optional();
    }

    /** Lets nobody else change or publish the catalogue until the transaction ends; says whether it is a draft. */
    boolean lockDraft(CatalogueId id) {
        return database.sql("select status from capacity_catalogue where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .filter("DRAFT"::equals)
                .isPresent();
    }

    Catalogue load(Catalogue.Version version) {
        Map<UUID, Map<CatalogueItem, Wording>> texts = texts(version.id());
        Map<UUID, List<Indicator>> indicators = new HashMap<>();
        database.sql("select * from capacity_indicator where catalogue_id = :id order by position, id")
                .param("id", version.id().value())
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID dimension = row.getObject("dimension_id", UUID.class);
                    indicators
                            .computeIfAbsent(dimension, key -> new ArrayList<>())
                            .add(new Indicator(
                                    new IndicatorId(id),
                                    new DimensionId(dimension),
                                    row.getString("code"),
                                    plain(row.getBigDecimal("weight")),
                                    texts.getOrDefault(id, Map.of())));
                });
        List<Dimension> dimensions = database.sql(
                        "select * from capacity_dimension where catalogue_id = :id order by position, id")
                .param("id", version.id().value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Dimension(
                            new DimensionId(id),
                            row.getString("code"),
                            texts.getOrDefault(id, Map.of()).getOrDefault(CatalogueItem.NAME, Wording.NONE),
                            List.copyOf(indicators.getOrDefault(id, List.of())));
                })
                .list();
        return new Catalogue(version, dimensions);
    }

    private Map<UUID, Map<CatalogueItem, Wording>> texts(CatalogueId id) {
        Map<UUID, Map<CatalogueItem, Wording>> texts = new LinkedHashMap<>();
        database.sql("select * from capacity_text where catalogue_id = :id")
                .param("id", id.value())
                .query(row -> {
                    String language = row.getString("language");
                    String text = row.getString("text");
                    texts.computeIfAbsent(
                                    row.getObject("subject_id", UUID.class), key -> new EnumMap<>(CatalogueItem.class))
                            .merge(
                                    CatalogueItem.valueOf(row.getString("item")),
                                    new Wording(Map.of(language, text)),
                                    (before, more) -> before.with(language, text));
                });
        return texts;
    }

    /**
     * @param source the version of the programme's starting catalogue, where it is the programme's
     */
    void begin(CatalogueId id, @Nullable CityId city, int number, @Nullable String source, @Nullable PersonId by) {
        database.sql("""
                        insert into capacity_catalogue (id, city_id, number, source, created_by, created_at)
                        values (:id, :city, :number, :source, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city == null ? null : city.value())
                .param("number", number)
                .param("source", source)
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** Writes all that a catalogue asks, with the ids it has there. */
    void fill(CatalogueId id, List<Dimension> dimensions) {
        List<Object[]> dimensionRows = new ArrayList<>();
        List<Object[]> indicatorRows = new ArrayList<>();
        List<Object[]> textRows = new ArrayList<>();
        int place = 0;
        for (Dimension dimension : dimensions) {
            UUID of = dimension.id().value();
            dimensionRows.add(new Object[] {of, id.value(), dimension.code(), place++});
            addTexts(textRows, id, of, Map.of(CatalogueItem.NAME, dimension.name()));
            int within = 0;
            for (Indicator one : dimension.indicators()) {
                indicatorRows.add(new Object[] {one.id().value(), id.value(), of, one.code(), within++, one.weight()});
                addTexts(textRows, id, one.id().value(), one.texts());
            }
        }
        batches.batchUpdate(
                "insert into capacity_dimension (id, catalogue_id, code, position) values (?, ?, ?, ?)", dimensionRows);
        batches.batchUpdate("""
                insert into capacity_indicator (id, catalogue_id, dimension_id, code, position, weight)
                values (?, ?, ?, ?, ?, ?)""", indicatorRows);
        batches.batchUpdate(
                "insert into capacity_text (catalogue_id, subject_id, item, language, text) values (?, ?, ?, ?, ?)",
                textRows);
    }

    private static void addTexts(List<Object[]> rows, CatalogueId id, UUID of, Map<CatalogueItem, Wording> texts) {
        texts.forEach((item, wording) -> wording.byLanguage()
                .forEach((language, text) -> rows.add(new Object[] {id.value(), of, item.name(), language, text})));
    }

    void publish(CatalogueId id, @Nullable PersonId by) {
        database.sql("""
                        update capacity_catalogue
                        set status = 'PUBLISHED', published_at = utc_timestamp(6), published_by = :by where id = :id""")
                .param("id", id.value())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** Deletes a draft. */
    void discard(CatalogueId id) {
        for (String table : List.of("capacity_text", "capacity_indicator", "capacity_dimension")) {
            database.sql("delete from " + table + " where catalogue_id = :id")
                    .param("id", id.value())
                    .update();
        }
        database.sql("delete from capacity_catalogue where id = :id")
                .param("id", id.value())
                .update();
    }

    void addDimension(CatalogueId catalogue, DimensionId id, String code) {
        database.sql("""
                        insert into capacity_dimension (id, catalogue_id, code, position)
                        values (:id, :catalogue, :code, :position)""")
                .param("id", id.value())
                .param("catalogue", catalogue.value())
                .param("code", code)
                .param("position", nextPosition("capacity_dimension", "catalogue_id", catalogue.value()))
                .update();
    }

    void addIndicator(CatalogueId catalogue, DimensionId dimension, IndicatorId id, String code) {
        database.sql("""
                        insert into capacity_indicator (id, catalogue_id, dimension_id, code, position, weight)
                        values (:id, :catalogue, :dimension, :code, :position, 1)""")
                .param("id", id.value())
                .param("catalogue", catalogue.value())
                .param("dimension", dimension.value())
                .param("code", code)
                .param("position", nextPosition("capacity_indicator", "dimension_id", dimension.value()))
                .update();
    }

    private int nextPosition(String table, String column, UUID of) {
        return database.sql("select coalesce(max(position) + 1, 0) from " + table + " where " + column + " = :of")
                .param("of", of)
                .query(Integer.class)
                .single();
    }

    /** The caller holds the catalogue's row. */
    void arrangeDimensions(List<DimensionId> order) {
        arrange("capacity_dimension", order);
    }

    /** The caller holds the catalogue's row. */
    void arrangeIndicators(List<IndicatorId> order) {
        arrange("capacity_indicator", order);
    }

    private void arrange(String table, List<? extends TypedId> order) {
        int[] position = {0};
        batches.batchUpdate(
                "update " + table + " set position = ? where id = ?", List.copyOf(order), order.size(), (row, id) -> {
                    row.setInt(1, position[0]++);
                    row.setObject(2, id.value());
                });
    }

    Optional<CatalogueId> of(DimensionId id) {
        return database.sql("select catalogue_id from capacity_dimension where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CatalogueId::new);
    }

    Optional<CatalogueId> of(IndicatorId id) {
        return database.sql("select catalogue_id from capacity_indicator where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CatalogueId::new);
    }

    void remove(IndicatorId id) {
        deleteTexts(id.value());
        database.sql("delete from capacity_indicator where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Removes a dimension, which must have no indicators. */
    void remove(DimensionId id) {
        deleteTexts(id.value());
        database.sql("delete from capacity_dimension where id = :id")
                .param("id", id.value())
                .update();
    }

    private void deleteTexts(UUID of) {
        database.sql("delete from capacity_text where subject_id = :id")
                .param("id", of)
                .update();
    }

    @Nullable
    String text(UUID of, CatalogueItem item, String language) {
        return database.sql("""
                        select text from capacity_text
                        where subject_id = :of and item = :item and language = :language""")
                .param("of", of)
                .param("item", item.name())
                .param("language", language)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The caller holds the catalogue's row. */
    void setText(CatalogueId catalogue, UUID of, CatalogueItem item, String language, @Nullable String text) {
        var statement = text == null
                ? database.sql(
                        "delete from capacity_text where subject_id = :of and item = :item and language = :language")
                : database.sql("""
                        insert into capacity_text (catalogue_id, subject_id, item, language, text)
                        values (:catalogue, :of, :item, :language, :text) on duplicate key update text = :text""").param("catalogue", catalogue.value()).param("text", text);
        statement
                .param("of", of)
                .param("item", item.name())
                .param("language", language)
                .update();
    }

    @Nullable
    BigDecimal weight(IndicatorId id) {
        return database.sql("select weight from capacity_indicator where id = :id")
                .param("id", id.value())
                .query(BigDecimal.class)
                .optional()
                .map(CatalogueRepository::plain)
                .orElse(null);
    }

    boolean setWeight(IndicatorId id, @Nullable BigDecimal seen, BigDecimal wanted) {
        return database.sql("update capacity_indicator set weight = :wanted where id = :id and weight <=> :seen")
                        .param("wanted", wanted)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Catalogue.Version version(ResultSet row, int number) throws SQLException {
        UUID city = row.getObject("city_id", UUID.class);
        LocalDateTime published = row.getObject("published_at", LocalDateTime.class);
        return new Catalogue.Version(
                new CatalogueId(row.getObject("id", UUID.class)),
                city == null ? null : new CityId(city),
                row.getInt("number"),
                published == null ? null : published.toInstant(ZoneOffset.UTC),
                row.getString("published_by_name"));
    }
}
