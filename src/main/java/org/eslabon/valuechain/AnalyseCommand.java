package org.eslabon.valuechain;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorResult;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.PolicyMatrixFile;
import org.eslabon.valuechain.workbook.UnitCostFile;
import org.eslabon.valuechain.workbook.Unreadable;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code analyse FILE}: prints the analysis of a workbook as JSON, without database and without starting the product.
 * Money stands in the unit of the accounts; what is undefined or unknown is null. {@code analyse --pam FILE.csv} prints
 * the ratios of policy analysis matrices, {@code analyse --benchmark FILE.csv} the gaps of a table of unit costs.
 */
public final class AnalyseCommand {

    private static final int DONE = 0;
    private static final int NOT_READ = 2;

    private static final Map<String, Reading> TABLES = Map.of(
            "--pam", (file, warn) -> matrices(PolicyMatrixFile.read(file)),
            "--benchmark", (file, warn) -> benchmark(UnitCostFile.read(file), warn));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private AnalyseCommand() {}

    /** Returns the exit code: 0, or 2 with one line on {@code err} for arguments or a file it cannot read. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() == 2 && TABLES.containsKey(arguments.getFirst())) {
            return table(arguments.get(1), TABLES.get(arguments.getFirst()), out, err);
        }
        if (arguments.size() != 1 || arguments.getFirst().startsWith("--")) {
            err.println("Usage: analyse FILE, analyse --pam FILE.csv or analyse --benchmark FILE.csv");
            return NOT_READ;
        }
        var name = arguments.getFirst();
        try {
            return switch (WorkbookReader.read(Path.of(name))) {
                case Imported imported -> {
                    out.println(json(imported));
                    out.flush();
                    yield DONE;
                }
                case Unreadable unreadable -> {
                    err.println(oneLine(name + ": " + unreadable.message()));
                    yield NOT_READ;
                }
            };
        } catch (InvalidPathException e) {
            err.println(oneLine(name + ": not a file name"));
            return NOT_READ;
        }
    }

    /** How a table of text becomes what is printed, and what is to be said besides. */
    private interface Reading {
        Object of(byte[] file, Consumer<String> warn) throws UnreadableTable;
    }

    private static int table(String name, Reading reading, PrintStream out, PrintStream err) {
        try {
            out.println(MAPPER.writeValueAsString(reading.of(
                    Files.readAllBytes(Path.of(name)), warning -> err.println(oneLine(name + ": " + warning)))));
            out.flush();
            return DONE;
        } catch (InvalidPathException e) {
            err.println(oneLine(name + ": not a file name"));
        } catch (IOException e) {
            err.println(oneLine(name + ": the file cannot be read"));
        } catch (UnreadableTable e) {
            err.println(oneLine(name + ": " + e.getMessage()));
        }
        return NOT_READ;
    }

    private static List<Map<String, @Nullable Object>> matrices(List<PolicyMatrixFile.Case> cases) {
        return cases.stream()
                .map(one -> {
                    var matrix = one.matrix();
                    var json = new LinkedHashMap<String, @Nullable Object>();
                    json.put("case", one.name());
                    json.put("NPCO", matrix.nominalProtectionOfOutput());
                    json.put("NPCI", matrix.nominalProtectionOfInputs());
                    json.put("EPC", matrix.effectiveProtection());
                    json.put("DRC", matrix.domesticResourceCost());
                    json.put("PCR", matrix.privateCostRatio());
                    json.put("SRP", matrix.subsidyRatio());
                    json.put("PC", matrix.profitability());
                    return (Map<String, @Nullable Object>) json;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> benchmark(GapMatrix matrix, Consumer<String> warn) {
        matrix.cells().stream()
                .filter(GapCell::effectsMissTheGap)
                .forEach(cell -> warn.accept("\"" + cell.key().component()
                        + "\": price × quantity is not the cost, so the effects do not add up to the gap"));
        var components = matrix.cells().stream()
                .map(cell -> {
                    var json = new LinkedHashMap<String, @Nullable Object>();
                    json.put("component", cell.key().component());
                    json.put("gap", plain(cell.gap()));
                    json.put("shareOfPositive", matrix.shareOfPositive(cell));
                    json.put("priceEffect", plain(cell.priceEffect()));
                    json.put("quantityEffect", plain(cell.quantityEffect()));
                    return json;
                })
                .toList();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("net", plain(matrix.net()));
        json.put("positive", plain(matrix.positive()));
        json.put("components", components);
        return json;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String json(Imported imported) {
        var analysis = Analysis.of(imported.study());
        var root = new LinkedHashMap<String, @Nullable Object>();
        root.put("study", study(imported.study()));
        root.put("actors", analysis.actors().stream().map(AnalyseCommand::actor).toList());
        root.put("flows", analysis.flows().size());
        root.put("totals", totals(analysis));
        root.put(
                "discrepancies",
                imported.discrepancies().stream()
                        .map(AnalyseCommand::discrepancy)
                        .toList());
        return MAPPER.writeValueAsString(root);
    }

    private static Map<String, @Nullable Object> study(StudyData study) {
        var header = study.header();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("country", header.country());
        json.put("commodity", header.commodity());
        json.put("referenceYear", header.referenceYear());
        json.put("currency", header.currency());
        json.put("unitFactor", header.unitFactor());
        return json;
    }

    private static Map<String, @Nullable Object> actor(ActorResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", result.actor().name());
        json.put("stage", result.actor().stage());
        json.put("production", result.account().get(AccountItem.PRODUCTION));
        json.put("subsidies", result.account().get(AccountItem.SUBSIDIES));
        json.put("directValueAdded", plain(result.account().valueAdded()));
        json.put("reportedValueAdded", result.reportedValueAdded());
        json.put("margin", result.ratios().margin());
        json.put("derivedServices", plain(result.derivedServices()));
        return json;
    }

    private static Map<String, @Nullable Object> totals(Analysis analysis) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("directValueAdded", plain(analysis.total().valueAdded()));
        json.put("production", plain(analysis.total().get(AccountItem.PRODUCTION)));
        json.put("actors", analysis.actors().size());
        return json;
    }

    private static Map<String, @Nullable Object> discrepancy(Discrepancy discrepancy) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("sheet", discrepancy.sheet());
        json.put("row", discrepancy.row());
        json.put("kind", discrepancy.kind().code());
        json.put("message", discrepancy.message());
        json.put("difference", discrepancy.difference());
        return json;
    }

    /** 15 instead of 15.000: sums keep the longest scale of what was added. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal sum) {
        if (sum == null) {
            return null;
        }
        var stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
