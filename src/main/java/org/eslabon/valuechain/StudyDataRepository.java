package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.PriceCase;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.SubjectKind;
import org.eslabon.valuechain.model.TradedGood;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a version of a study contains, as rows: eight tables, each read and written at once. */
@Repository
class StudyDataRepository {

    /** The tables beside the version itself; all have study_id, version and position, too. */
    private enum Part {
        STAGES("study_stage", "name", "description"),
        ACTORS("study_actor", "code", "name", "stage"),
        FLOWS("study_flow", "flow_key", "seller", "buyer", "product", "unit"),
        GOODS("study_good", "good_key", "name", "direction"),
        PRICES("study_price", "case_key", "name", "volume_unit", "currency_unit"),
        NOTES("study_note", "sheet", "sheet_row", "kind", "params", "difference"),
        FIGURES("figure", "kind", "subject", "item", "value", "unit", "source", "changed_by", "changed_at");

        private final String table;
        private final List<String> columns;

        Part(String table, String... columns) {
            this.table = table;
            this.columns = List.of(columns);
        }
    }

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    StudyDataRepository(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A version of a study, by its number. */
    record Version(StudyId study, int number) {}

    StudyData read(StudyId study, int version) {
        var wanted = new Version(study, version);
        return Objects.requireNonNull(read(List.of(wanted)).get(wanted));
    }

    /** Those of them that there are, in as many statements as one of them takes. */
    Map<Version, StudyData> read(Collection<Version> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        var stages = rows(Part.STAGES, versions, row -> new Stage(row.getString("name"), row.getString("description")));
        var actors = rows(
                Part.ACTORS,
                versions,
                row -> new ActorType(row.getString("code"), row.getString("name"), row.getString("stage")));
        var flows = rows(
                Part.FLOWS,
                versions,
                row -> new Flow(
                        row.getString("flow_key"),
                        row.getString("seller"),
                        row.getString("buyer"),
                        row.getString("product"),
                        row.getString("unit")));
        var trade = rows(
                Part.GOODS,
                versions,
                row -> new TradedGood(
                        row.getString("good_key"),
                        row.getString("name"),
                        TradedGood.Direction.valueOf(row.getString("direction"))));
        var prices = rows(
                Part.PRICES,
                versions,
                row -> new PriceCase(
                        row.getString("case_key"),
                        row.getString("name"),
                        row.getString("volume_unit"),
                        row.getString("currency_unit")));
        // Thousands of rows: their columns by place, in the order of the part, and their zeros cut before they are
        // read.
        var figures = rows(
                Part.FIGURES,
                versions,
                row -> Map.entry(
                        new FigureKey(SubjectKind.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                        Figure.stated(decimal(row.getString(4)), row.getString(5), row.getString(6))));
        var read = new HashMap<Version, StudyData>();
        headers(versions).forEach((version, header) -> {
            var byKey = new LinkedHashMap<FigureKey, Figure>();
            figures.getOrDefault(version, List.of()).forEach(figure -> byKey.put(figure.getKey(), figure.getValue()));
            read.put(
                    version,
                    new StudyData(
                            header,
                            stages.getOrDefault(version, List.of()),
                            actors.getOrDefault(version, List.of()),
                            flows.getOrDefault(version, List.of()),
                            trade.getOrDefault(version, List.of()),
                            prices.getOrDefault(version, List.of()),
                            byKey));
        });
        return read;
    }

    private static BigDecimal decimal(String written) {
        int end = written.length();
        if (written.indexOf('.') >= 0) {
            while (written.charAt(end - 1) == '0') {
                end--;
            }
            if (written.charAt(end - 1) == '.') {
                end--;
            }
        }
        return new BigDecimal(written.substring(0, end));
    }

    List<Discrepancy> notes(StudyId study, int version) {
        var wanted = new Version(study, version);
        return rows(Part.NOTES, List.of(wanted), NoteRows::read).getOrDefault(wanted, List.of());
    }

    StudyHeader header(StudyId study, int version) {
        var wanted = new Version(study, version);
        return Objects.requireNonNull(headers(List.of(wanted)).get(wanted));
    }

    private Map<Version, StudyHeader> headers(Collection<Version> versions) {
        var headers = new LinkedHashMap<Version, StudyHeader>();
        database.sql("select * from study_version where " + anyOf("number", versions))
                .params(places(versions))
                .query(row -> {
                    headers.put(
                            new Version(new StudyId(row.getObject("study_id", UUID.class)), row.getInt("number")),
                            new StudyHeader(
                                    row.getString("country"),
                                    row.getString("country_code"),
                                    row.getString("commodity"),
                                    row.getString("chain_name"),
                                    row.getObject("reference_year", Integer.class),
                                    row.getString("currency"),
                                    row.getString("currency_unit"),
                                    row.getBigDecimal("unit_factor"),
                                    row.getBigDecimal("flow_factor"),
                                    row.getString("notes")));
                });
        return headers;
    }

    private interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Version, List<T>> rows(Part part, Collection<Version> versions, Mapping<T> mapping) {
        int study = part.columns.size() + 1;
        var found = new HashMap<Version, List<T>>();
        database.sql("select " + String.join(", ", part.columns) + ", study_id, version from " + part.table + " where "
                        + anyOf("version", versions) + " order by position")
                .params(places(versions))
                .query(row -> {
                    var version = new Version(new StudyId(row.getObject(study, UUID.class)), row.getInt(study + 1));
                    found.computeIfAbsent(version, none -> new ArrayList<>()).add(mapping.of(row));
                });
        return found;
    }

    /** One range of the primary key for each version. */
    private static String anyOf(String number, Collection<Version> versions) {
        return String.join(" or ", Collections.nCopies(versions.size(), "study_id = ? and " + number + " = ?"));
    }

    private static List<Object> places(Collection<Version> versions) {
        return versions.stream()
                .<Object>mapMulti((version, each) -> {
                    each.accept(version.study().value());
                    each.accept(version.number());
                })
                .toList();
    }

    void write(
            StudyId study, int version, StudyData data, List<Discrepancy> notes, @Nullable String file, PersonId by) {
        writeHeader(study, version, data.header(), file, by);
        var rows = new StudyRows(study, version);
        insert(Part.STAGES, rows.stages(data));
        insert(Part.ACTORS, rows.actors(data));
        insert(Part.FLOWS, rows.flows(data));
        insert(Part.GOODS, rows.goods(data));
        insert(Part.PRICES, rows.prices(data));
        insert(Part.NOTES, rows.notes(notes));
        insert(Part.FIGURES, rows.figures(data));
    }

    private void writeHeader(StudyId study, int version, StudyHeader header, @Nullable String file, PersonId by) {
        database.sql("""
                        insert into study_version (study_id, number, status, country, country_code, commodity, chain_name,
                            reference_year, currency, currency_unit, unit_factor, flow_factor, notes, source_file,
                            created_by, created_at)
                        values (:study, :version, 'DRAFT', :country, :countryCode, :commodity, :name, :year, :currency,
                            :unit, :unitFactor, :flowFactor, :notes, :file, :by, utc_timestamp(6))""")
                .param("study", study.value())
                .param("version", version)
                .param("country", header.country())
                .param("countryCode", header.countryCode())
                .param("commodity", header.commodity())
                .param("name", header.name())
                .param("year", header.referenceYear())
                .param("currency", header.currency())
                .param("unit", header.currencyUnit())
                .param("unitFactor", header.unitFactor())
                .param("flowFactor", header.flowFactor())
                .param("notes", header.notes())
                .param("file", file)
                .param("by", by.value())
                .update();
    }

    private void insert(Part part, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var columns = String.join(", ", part.columns);
        var values = String.join(", :", part.columns);
        batches.batchUpdate(
                "insert into " + part.table + " (study_id, version, position, " + columns
                        + ") values (:study_id, :version, :position, :" + values + ")",
                rows.toArray(Map[]::new));
    }

    /** Starts a draft as a copy of a version. */
    void copy(StudyId study, int from, int to, PersonId by) {
        writeHeader(study, to, header(study, from), null, by);
        for (var part : Part.values()) {
            // Not by insert … select: MariaDB 11.4 loses the key columns of a table with a trigger that reads another.
            var rows = database.sql("select position, " + String.join(", ", part.columns) + " from " + part.table
                            + " where study_id = :study and version = :from")
                    .param("study", study.value())
                    .param("from", from)
                    .query()
                    .listOfRows();
            rows.forEach(row -> {
                row.put("study_id", study.value());
                row.put("version", to);
            });
            insert(part, rows);
        }
    }

    /** Writes the figure of the draft if it still holds what was seen, null being none; says whether it did. */
    boolean set(
            StudyId study,
            int draft,
            FigureKey key,
            @Nullable BigDecimal seen,
            @Nullable BigDecimal wanted,
            String source,
            PersonId by) {
        String sql;
        if (seen == null && wanted == null) {
            return value(study, draft, key) == null;
        } else if (seen == null) {
            sql = """
                    insert ignore into figure (study_id, version, kind, subject, item, position, value, source,
                        changed_by, changed_at)
                    select :study, :draft, :kind, :subject, :item, coalesce(max(position), 0) + 1, :wanted, :source, :by,
                        utc_timestamp(6) from figure where study_id = :study and version = :draft""";
        } else if (wanted == null) {
            sql = """
                    delete from figure where study_id = :study and version = :draft and kind = :kind
                        and subject = :subject and item = :item and value = :seen""";
        } else {
            sql = """
                    update figure set value = :wanted, source = :source, changed_by = :by, changed_at = utc_timestamp(6)
                    where study_id = :study and version = :draft and kind = :kind and subject = :subject
                        and item = :item and value = :seen""";
        }
        return database.sql(sql)
                        .param("study", study.value())
                        .param("draft", draft)
                        .param("kind", key.kind().name())
                        .param("subject", key.subject())
                        .param("item", key.item())
                        .param("wanted", wanted)
                        .param("seen", seen)
                        .param("source", source)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    @Nullable
    BigDecimal value(StudyId study, int version, FigureKey key) {
        return database.sql("""
                        select value from figure where study_id = :study and version = :version and kind = :kind
                            and subject = :subject and item = :item""")
                .param("study", study.value())
                .param("version", version)
                .param("kind", key.kind().name())
                .param("subject", key.subject())
                .param("item", key.item())
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }
}
