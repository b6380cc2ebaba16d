package org.eslabon.valuechain.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.Reconciliation;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value chain study from a workbook of the AFA family or from our own template, by what sheets and headings mean
 * and not by where they stand. Whatever can be understood is read and every contradiction listed; the first thing that
 * cannot be understood refuses the workbook as a whole. Never throws for what a file contains.
 */
public final class WorkbookReader {

    /** The largest file that is looked at, in megabytes as packed. */
    public static final int MAX_FILE_MB = 20;

    private static final int MAX_BYTES = MAX_FILE_MB * PackageCheck.MEGABYTE;

    private WorkbookReader() {}

    public static ReadResult read(Path file) {
        if (Files.notExists(file)) {
            return refusal(Reason.NO_SUCH_FILE, file.toString());
        }
        if (!Files.isRegularFile(file)) {
            return refusal(Reason.NOT_A_FILE, file.toString());
        }
        try (var content = Files.newInputStream(file)) {
            return read(content);
        } catch (IOException e) {
            return refusal(Reason.NOT_ACCESSIBLE, file.toString());
        }
    }

    /** Reads no more than the limit allows; closing the stream stays with the caller. */
    public static ReadResult read(InputStream content) throws IOException {
        var bytes = content.readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES ? refusal(Reason.TOO_LARGE, MAX_FILE_MB) : read(bytes);
    }

    private static ReadResult read(byte[] file) {
        try {
            PackageCheck.check(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                return read(workbook);
            }
        } catch (Refused refused) {
            return refused.unreadable();
        } catch (IOException | RuntimeException damaged) {
            // The spreadsheet library reports broken parts by unchecked exceptions of many kinds.
            return refusal(Reason.DAMAGED);
        }
    }

    private static Unreadable refusal(Reason reason, Object... params) {
        return new Unreadable(reason, null, null, List.of(params));
    }

    private static Imported read(ReadableWorkbook workbook) {
        var sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() != SheetVisibility.VERY_HIDDEN)
                .toList();
        var draft = new StudyDraft();
        var studySheet = StudySheet.find(sheets);
        var tables = Tables.in(
                sheets.stream()
                        .filter(sheet -> studySheet == null || sheet != studySheet.sheet())
                        .toList(),
                draft);
        var headerReader = new HeaderReader(studySheet, draft);
        var header = headerReader.read();
        readTables(tables, draft);
        var study = withFlowFactor(draft.finish(header), headerReader);
        var all = new ArrayList<>(draft.discrepancies());
        all.addAll(Reconciliation.of(study, Analysis.of(study)));
        return new Imported(study, draft.discrepancies(), inOrder(all, sheets));
    }

    private static void readTables(Tables tables, StudyDraft draft) {
        var actors = new ActorReader(draft);
        var stages = tables.get(TableKind.STAGES);
        ifPresent(stages, actors::readStages);
        actors.readActors(tables.needed(TableKind.ACTORS), stages != null);
        AccountReader.read(tables.needed(TableKind.ACCOUNTS), draft);
        actors.complainOfAccountsWithoutStage();
        ifPresent(tables.get(TableKind.FLOWS), table -> FlowReader.read(table, draft));
        ifPresent(tables.get(TableKind.INDICATORS), table -> IndicatorReader.readIndicators(table, draft));
        ifPresent(tables.get(TableKind.RECEIVERS), table -> IndicatorReader.readReceivers(table, draft));
        ifPresent(tables.get(TableKind.EMPLOYMENT), table -> EmploymentReader.read(table, draft));
        ifPresent(tables.get(TableKind.TRADE), table -> TradeReader.readTrade(table, draft));
        ifPresent(tables.get(TableKind.PRICES), table -> TradeReader.readPrices(table, draft));
        ifPresent(tables.get(TableKind.TIMES), table -> TimesReader.read(table, draft, actors));
        ifPresent(tables.get(TableKind.POLICY), table -> PolicyReader.read(table, draft));
    }

    private static void ifPresent(@Nullable Table table, Consumer<Table> action) {
        if (table != null) {
            action.accept(table);
        }
    }

    private static StudyData withFlowFactor(StudyData study, HeaderReader reader) {
        var stated = reader.statedFlowFactor();
        var factor = stated == null ? FlowMoney.factor(study) : stated;
        var header = study.header();
        var completed = new StudyHeader(
                header.country(),
                header.countryCode(),
                header.commodity(),
                header.name(),
                header.referenceYear(),
                header.currency(),
                header.currencyUnit(),
                header.unitFactor(),
                factor,
                header.notes());
        return new StudyData(
                completed,
                study.stages(),
                study.actors(),
                study.flows(),
                study.trade(),
                study.prices(),
                study.figures());
    }

    private static List<Discrepancy> inOrder(List<Discrepancy> discrepancies, List<Sheet> sheets) {
        var names = sheets.stream().map(Sheet::getName).toList();
        return discrepancies.stream()
                .sorted(Comparator.comparingInt((Discrepancy each) -> names.indexOf(each.sheet()))
                        .thenComparingInt(each -> each.row() == null ? 0 : each.row()))
                .toList();
    }
}
