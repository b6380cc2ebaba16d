package org.eslabon.capacity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.CatalogueItem;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.OwnScore;
import org.eslabon.capacity.OwnScores;
import org.eslabon.capacity.ScoreChange;
import org.eslabon.capacity.Scores;
import org.eslabon.capacity.model.Answer;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.SheetFile;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's own sheet as a workbook: a line for each indicator, with what she has written so far. A cell left empty
 * leaves what stands there as it is; a line left out does too.
 */
public final class ScoreFile {

    public static final int MOST_MEGABYTES = 2;
    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_ROWS = 2000;
    private static final int MOST_PROBLEMS = 50;

    private static final int CODE = 0;
    private static final int ANSWER = 3;
    private static final int EVIDENCE = 4;
    private static final int LINK = 5;

    private ScoreFile() {}

    /** What came of reading a file. */
    public sealed interface Result {}

    /** All that the file says otherwise than it stands now. */
    public record Read(List<ScoreChange> changes) implements Result {}

    /** Nothing of the file was taken, for these reasons. */
    public record Unreadable(List<Problem> problems) implements Result {}

    /**
     * Something that cannot be understood or kept.
     *
     * @param sheet,cell where; null if it is about the whole file
     * @param row counted from 1, as spreadsheets do
     */
    public record Problem(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String cell,
            Refusal why) {}

    private record Line(Dimension dimension, Indicator indicator, OwnScore score) {}

    /** Writes the sheet, with what she has written so far. */
    public static void write(Catalogue catalogue, OwnScores scores, Locale locale, OutputStream out)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Dimension dimension : catalogue.dimensions()) {
            for (Indicator one : dimension.indicators()) {
                lines.add(new Line(dimension, one, scores.of(one.id())));
            }
        }
        SheetFile<Line> sheet = new SheetFile<Line>(Texts.text(locale, "capacity.file.sheet"))
                .text(heading(locale, "code"), line -> line.indicator().code())
                .text(
                        heading(locale, "dimension"),
                        line -> line.dimension().name().in(locale))
                .text(
                        heading(locale, "indicator"),
                        line -> line.indicator().name().in(locale))
                .text(heading(locale, "answer"), line -> word(line.score().answer(), locale))
                .text(heading(locale, "evidence"), line -> line.score().evidence())
                .text(heading(locale, "link"), line -> line.score().link())
                .text(
                        heading(locale, "asks"),
                        line -> line.indicator().text(CatalogueItem.ASKS).in(locale));
        for (int level = Answer.LOWEST; level <= Answer.HIGHEST; level++) {
            CatalogueItem item = CatalogueItem.level(level);
            sheet.text(
                    Texts.text(locale, "capacity.level", level),
                    line -> line.indicator().text(item).in(locale));
        }
        sheet.write(lines, out);
    }

    private static String heading(Locale locale, String column) {
        return Texts.text(locale, "capacity.file." + column);
    }

    private static @Nullable String word(@Nullable Answer answer, Locale locale) {
        if (answer == null) {
            return null;
        }
        return answer.level() == null
                ? Texts.text(locale, "capacity.answer." + answer + ".short")
                : String.valueOf(answer.level());
    }

    /** Reads a file as it was uploaded, against what stands there now. */
    public static Result read(byte[] file, Catalogue catalogue, OwnScores now) {
        if (file.length > MOST_MEGABYTES * 1024 * 1024 || !unpacksWell(file)) {
            return unreadable("capacity.file.not-a-workbook", MOST_MEGABYTES);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return new Reading(workbook.getFirstSheet(), catalogue, now).read();
        } catch (IOException | RuntimeException damaged) {
            return unreadable("capacity.file.not-a-workbook", MOST_MEGABYTES);
        }
    }

    private static Unreadable unreadable(String key, Object... arguments) {
        return new Unreadable(List.of(new Problem(null, null, null, Refusal.of(key, arguments))));
    }

    /** A zip of bounded size; counted while unpacking, because what it says about itself may be a lie. */
    private static boolean unpacksWell(byte[] file) {
        long size = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        size += read;
                        if (size > MOST_UNPACKED) {
                            return false;
                        }
                    }
                }
            }
            return size > 0;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** One pass over the sheet. */
    private static final class Reading {

        private final Sheet sheet;
        private final Catalogue catalogue;
        private final OwnScores now;
        private final List<Problem> problems = new ArrayList<>();
        private final List<ScoreChange> changes = new ArrayList<>();
        private final Set<String> codes = new HashSet<>();
        private boolean begun;

        Reading(Sheet sheet, Catalogue catalogue, OwnScores now) {
            this.sheet = sheet;
            this.catalogue = catalogue;
            this.now = now;
        }

        Result read() throws IOException {
            try (Stream<Row> rows = sheet.openStream()) {
                rows.limit(MOST_ROWS).forEach(this::take);
            }
            if (!begun) {
                problems.add(new Problem(sheet.getName(), 1, "A1", Refusal.of("capacity.file.no-headings")));
            }
            return problems.isEmpty()
                    ? new Read(changes)
                    : new Unreadable(problems.stream().limit(MOST_PROBLEMS).toList());
        }

        private void take(Row row) {
            String code = text(row, CODE);
            if (!begun) {
                begun = isHeading(row);
                return;
            }
            if (code == null) {
                if (text(row, ANSWER) != null || text(row, EVIDENCE) != null || text(row, LINK) != null) {
                    refuse(row, CODE, Refusal.of("capacity.file.no-code"));
                }
                return;
            }
            Indicator indicator = catalogue.indicator(code).orElse(null);
            if (indicator == null) {
                refuse(row, CODE, Refusal.of("capacity.file.unknown-code", code));
            } else if (!codes.add(code)) {
                refuse(row, CODE, Refusal.of("capacity.file.code-twice", code));
            } else {
                take(row, indicator);
            }
        }

        private void take(Row row, Indicator indicator) {
            OwnScore seen = now.of(indicator.id());
            int before = problems.size();
            Answer answer = answer(row, seen);
            String evidence = orSeen(PlainText.of(text(row, EVIDENCE)), seen.evidence());
            String link = orSeen(PlainText.of(text(row, LINK)), seen.link());
            refuse(row, EVIDENCE, Scores.refusalOfEvidence(evidence));
            refuse(row, LINK, Scores.refusalOfLink(link));
            OwnScore wanted = new OwnScore(answer, evidence, link, seen.sealed());
            if (problems.size() > before || wanted.equals(seen)) {
                return;
            }
            if (seen.sealed()) {
                refuse(row, ANSWER, Refusal.of("capacity.score.sealed"));
                return;
            }
            changes.add(new ScoreChange(indicator.id(), seen, wanted));
        }

        private static @Nullable String orSeen(@Nullable String typed, @Nullable String seen) {
            return typed == null ? seen : typed;
        }

        private @Nullable Answer answer(Row row, OwnScore seen) {
            String typed = text(row, ANSWER);
            if (typed == null) {
                return seen.answer();
            }
            for (Answer one : Answer.values()) {
                if (Texts.LANGUAGES.stream().anyMatch(language -> typed.equalsIgnoreCase(word(one, language)))
                        || typed.equalsIgnoreCase(one.name())) {
                    return one;
                }
            }
            refuse(row, ANSWER, Refusal.of("capacity.file.answer-senseless", shortened(typed)));
            return null;
        }

        private static String shortened(String typed) {
            return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
        }

        private static boolean isHeading(Row row) {
            String code = text(row, CODE);
            String answer = text(row, ANSWER);
            return code != null
                    && answer != null
                    && Texts.LANGUAGES.stream()
                            .anyMatch(language -> code.equalsIgnoreCase(heading(language, "code"))
                                    && answer.equalsIgnoreCase(heading(language, "answer")));
        }

        private void refuse(Row row, int column, @Nullable Refusal why) {
            if (why != null) {
                String cell = (char) ('A' + column) + String.valueOf(row.getRowNum());
                problems.add(new Problem(sheet.getName(), row.getRowNum(), cell, why));
            }
        }

        private static @Nullable String text(Row row, int column) {
            Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
            if (cell == null || cell.getType() == CellType.EMPTY) {
                return null;
            }
            if (cell.getType() == CellType.NUMBER) {
                BigDecimal number = cell.asNumber().stripTrailingZeros();
                return number.precision() - number.scale() > 20 ? "…" : number.toPlainString();
            }
            String text = cell.getText();
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
