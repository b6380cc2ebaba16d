package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.eslabon.tables.TypedNumber;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.workbook.StudySheet.Line;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the properties of a study: place, commodity, year, money, volumes produced and reported headlines. */
final class HeaderReader {

    private final @Nullable StudySheet sheet;
    private final StudyDraft draft;
    private final Map<Property, Line> lines = new EnumMap<>(Property.class);

    HeaderReader(@Nullable StudySheet sheet, StudyDraft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    /** The header; the factor of the flows is told by {@link FlowMoney}, unless {@link #statedFlowFactor}. */
    StudyHeader read() {
        if (sheet == null) {
            draft.note(DiscrepancyKind.MISSING_SHEET, TableKind.STUDY.title(), null, null, TableKind.STUDY.title());
        } else {
            sheet.lines().forEach(this::takeLine);
        }
        var country = required(Property.COUNTRY);
        var code = country == null ? null : Countries.codeOf(country);
        if (country != null && code == null) {
            note(DiscrepancyKind.UNKNOWN_COUNTRY, Property.COUNTRY, country);
        }
        var money = new MoneyReader(this, code).read();
        return new StudyHeader(
                country,
                code,
                required(Property.COMMODITY),
                text(Property.NAME),
                new YearReader(this).read(),
                money.currency(),
                text(Property.CURRENCY_UNIT),
                money.factor(),
                BigDecimal.ONE,
                text(Property.NOTES));
    }

    /** Our own template states in which money the flows count. */
    @Nullable
    BigDecimal statedFlowFactor() {
        var line = lines.get(Property.FLOW_FACTOR);
        return line != null && valueOf(line) instanceof CellValue.Number(var factor) && factor.signum() > 0
                ? factor
                : null;
    }

    private void takeLine(Line line) {
        if (line.property() == Property.PRODUCED_VOLUME) {
            takeVolume(line);
            return;
        }
        // A property said twice counts where it first has a value.
        if (!lines.containsKey(line.property()) || text(line.property()) == null) {
            lines.put(line.property(), line);
        }
        var headline = line.property().headline();
        var value = valueOf(line);
        if (headline != null && !value.isBlank()) {
            var unit = cellText(line, sheet == null ? -1 : sheet.unitColumn());
            takeFigure(line, FigureKey.headline(headline), value, sheet == null ? -1 : sheet.valueColumn(), unit);
        }
    }

    /** A volume names its product in the value column and has its number and unit in the columns after it. */
    private void takeVolume(Line line) {
        var product = valueOf(line).asText();
        for (var column = 0;
                product != null
                        && product.length() <= TableRow.LONGEST_NAME
                        && column < line.row().width();
                column++) {
            var isAmount = sheet != null && column != sheet.valueColumn() && column != line.labelColumn();
            if (isAmount && line.row().cell(column) instanceof CellValue.Number number) {
                takeFigure(line, FigureKey.producedVolume(product), number, column, cellText(line, column + 1));
                return;
            }
        }
    }

    /** Headlines and volumes enter no computation: one that is no number is listed, not a reason to refuse the study. */
    private void takeFigure(Line line, FigureKey key, CellValue value, int column, @Nullable String unit) {
        var number = switch (value) {
            case CellValue.Number(var exact) -> exact;
            case CellValue.Text(var text) ->
                TypedNumber.parse(text)
                        .filter(typed -> !CellValue.isAbsurd(typed))
                        .orElse(null);
            default -> null;
        };
        var shown = value instanceof CellValue.Failure(var error) ? error : value.asText();
        if (number != null) {
            draft.put(
                    key,
                    number,
                    unit,
                    new StudyDraft.Place(name(), line.row().number()),
                    line.row().address(column));
        } else if (shown != null && !TypedNumber.meansNothing(shown)) {
            note(DiscrepancyKind.UNREADABLE_FIGURE, line, line.property(), shown);
        }
    }

    private static @Nullable String cellText(Line line, int column) {
        var text = line.row().cell(column).asText();
        return text == null || TypedNumber.meansNothing(text) || text.length() > TableRow.LONGEST_NAME ? null : text;
    }

    CellValue valueOf(Line line) {
        return sheet == null ? CellValue.BLANK : line.row().cell(sheet.valueColumn());
    }

    @Nullable
    Line line(Property property) {
        return lines.get(property);
    }

    @Nullable
    String text(Property property) {
        var line = lines.get(property);
        var text = line == null ? null : valueOf(line).asText();
        if (line == null || text == null || TypedNumber.meansNothing(text)) {
            return null;
        }
        if (text.length() > TableRow.LONGEST_NAME && property != Property.NOTES) {
            throw new Refused(Reason.TEXT_TOO_LONG, name(), cell(line), TableRow.LONGEST_NAME, text.length());
        }
        return text;
    }

    @Nullable
    String required(Property property) {
        var text = text(property);
        if (text == null && sheet != null) {
            note(DiscrepancyKind.MISSING_PROPERTY, property, property);
        }
        return text;
    }

    void note(DiscrepancyKind kind, Property property, Object... params) {
        note(kind, lines.get(property), params);
    }

    private void note(DiscrepancyKind kind, @Nullable Line line, Object... params) {
        draft.note(kind, name(), line == null ? null : line.row().number(), null, params);
    }

    String cell(Line line) {
        return line.row().address(sheet == null ? 0 : sheet.valueColumn());
    }

    String name() {
        return sheet == null ? TableKind.STUDY.title() : sheet.sheet().getName();
    }
}
