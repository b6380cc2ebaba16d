package org.eslabon.followup.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eslabon.followup.AttentionLine;
import org.eslabon.followup.LightOverride;
import org.eslabon.followup.ReadingLine;
import org.eslabon.followup.Update;
import org.eslabon.followup.model.Trouble;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.SheetFile;
import org.jspecify.annotations.Nullable;

/** Reports, readings and how actions go, as workbooks. */
final class FollowUpSheets {

    private FollowUpSheets() {}

    static void reports(List<Update> updates, Locale locale, ZoneId zone, OutputStream out) throws IOException {
        new SheetFile<Update>(Texts.text(locale, "followup.reports"))
                .text(Texts.text(locale, "followup.action"), Update::actionTitle)
                .dateTime(Texts.text(locale, "followup.update.at"), zone, Update::at)
                .text(Texts.text(locale, "followup.author"), Update::authorName)
                .text(Texts.text(locale, "followup.update.done"), Update::done)
                .text(Texts.text(locale, "followup.update.hinders"), Update::hinders)
                .percent(Texts.text(locale, "followup.update.progress"), one -> percent(one.progress()))
                .date(Texts.text(locale, "followup.update.next"), Update::nextUpdateOn)
                .text(Texts.text(locale, "followup.evidence"), Update::evidence)
                .dateTime(Texts.text(locale, "followup.update.withdrawn.on"), zone, Update::withdrawnAt)
                .write(updates, out);
    }

    static void readings(List<ReadingLine> lines, Locale locale, ZoneId zone, OutputStream out) throws IOException {
        new SheetFile<ReadingLine>(Texts.text(locale, "followup.readings"))
                .text(Texts.text(locale, "followup.action"), ReadingLine::actionTitle)
                .text(Texts.text(locale, "followup.indicator"), ReadingLine::indicator)
                .text(Texts.text(locale, "followup.unit"), ReadingLine::unit)
                .number(Texts.text(locale, "followup.baseline"), ReadingLine::baseline)
                .number(Texts.text(locale, "followup.target"), ReadingLine::target)
                .date(
                        Texts.text(locale, "followup.reading.on"),
                        line -> line.reading().readOn())
                .number(
                        Texts.text(locale, "followup.reading.value"),
                        line -> line.reading().value())
                .text(
                        Texts.text(locale, "followup.evidence"),
                        line -> line.reading().evidence())
                .text(
                        Texts.text(locale, "followup.author"),
                        line -> line.reading().authorName())
                .dateTime(
                        Texts.text(locale, "followup.update.at"),
                        zone,
                        line -> line.reading().at())
                .write(lines, out);
    }

    /**
     * @param title key of what the list is called
     */
    static void lines(String title, List<AttentionLine> lines, Formats formats, OutputStream out) throws IOException {
        LightWords words = new LightWords(formats);
        Locale locale = formats.locale();
        new SheetFile<AttentionLine>(Texts.text(locale, title))
                .text(Texts.text(locale, "followup.action"), AttentionLine::title)
                .text(Texts.text(locale, "followup.plan"), AttentionLine::planTitle)
                .text(
                        Texts.text(locale, "followup.trouble"),
                        line -> line.troubles().stream()
                                .map(Trouble::key)
                                .map(key -> Texts.text(locale, key))
                                .collect(Collectors.joining("; ")))
                .text(
                        Texts.text(locale, "followup.light"),
                        line -> words.mark(line.light()).word())
                .text(
                        Texts.text(locale, "followup.reasons"),
                        line -> line.light().computed().reasons().stream()
                                .map(words::reason)
                                .collect(Collectors.joining("\n")))
                .text(Texts.text(locale, "followup.override.mark"), line -> {
                    LightOverride override = line.light().override();
                    return override == null ? null : words.override(override);
                })
                .text(
                        Texts.text(locale, "followup.status"),
                        line -> Texts.text(locale, line.status().key()))
                .text(Texts.text(locale, "followup.organisation"), AttentionLine::organisationName)
                .text(Texts.text(locale, "followup.responsible"), AttentionLine::personName)
                .percent(
                        Texts.text(locale, "followup.update.progress"),
                        line -> percent(line.light().progress()))
                .date(Texts.text(locale, "followup.ends"), AttentionLine::endsOn)
                .date(Texts.text(locale, "followup.update.next"), AttentionLine::nextUpdateOn)
                .write(lines, out);
    }

    private static @Nullable BigDecimal percent(@Nullable Integer percent) {
        return percent == null ? null : BigDecimal.valueOf(percent, 2);
    }
}
