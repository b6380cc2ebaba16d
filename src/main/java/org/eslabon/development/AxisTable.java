package org.eslabon.development;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.tables.CsvTable;
import org.eslabon.tables.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Axes and goals as a table that people paste: a goal a row, beside its axis; an axis without goals has a row of its own.
 * The name of an axis need stand in its first row only. Headings in any of the product's languages.
 */
public final class AxisTable {

    static final int MOST_ROWS = 500;

    private static final Heading AXIS_CODE = new Heading("axis-code");
    private static final Heading AXIS = new Heading("axis");
    private static final Heading GOAL_CODE = new Heading("goal-code");
    private static final Heading GOAL = new Heading("goal");
    private static final Heading TARGET = new Heading("target");
    private static final Heading YEAR = new Heading("year");

    private final Locale locale;
    private final Map<String, String> names = new HashMap<>();
    private final Set<List<String>> goals = new HashSet<>();

    /** A column by its name in each language. */
    private record Heading(String key) {

        String in(Locale locale) {
            return Texts.text(locale, "development.import.column." + key);
        }

        String[] others() {
            return Texts.LANGUAGES.stream().map(this::in).toArray(String[]::new);
        }
    }

    /** A cell that stands in the way. */
    private static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final long line;
        private final String column;
        private final transient Refusal why;

        Misfit(long line, String column, Refusal why) {
            super(why.messageKey());
            this.line = line;
            this.column = column;
            this.why = why;
        }
    }

    private AxisTable(Locale locale) {
        this.locale = locale;
    }

    /**
     * @param locale the reader's, for what stands in the way
     */
    public static AxisReading read(String pasted, Locale locale) {
        AxisTable reading = new AxisTable(locale);
        try {
            return new AxisReading.Read(reading.rows(CsvTable.read(pasted.getBytes(StandardCharsets.UTF_8))));
        } catch (UnreadableTable unreadable) {
            return new AxisReading.Unread(unreadable.message(locale));
        } catch (Misfit misfit) {
            String why = Texts.text(
                    locale, misfit.why.messageKey(), misfit.why.arguments().toArray());
            return new AxisReading.Unread(
                    Texts.text(locale, "tables.cell", String.valueOf(misfit.line), misfit.column, why));
        }
    }

    private List<AxisRow> rows(CsvTable table) throws UnreadableTable, Misfit {
        table.require(AXIS_CODE.in(locale), AXIS_CODE.others());
        table.require(AXIS.in(locale), AXIS.others());
        List<AxisRow> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            rows.add(row(row));
        }
        return rows;
    }

    private AxisRow row(CsvTable.Row row) throws UnreadableTable, Misfit {
        String code = row.name(AXIS_CODE.in(locale), AXIS_CODE.others());
        String given = text(row, AXIS);
        String name = given == null ? names.get(code) : given;
        AxisForm axis = DevelopmentRules.cleaned(new AxisForm(code, name));
        check(row, DevelopmentRules.refusals(axis), Map.of("code", AXIS_CODE, "name", AXIS));
        String before = names.putIfAbsent(code, Objects.requireNonNull(axis.name()));
        if (before != null && !before.equals(axis.name())) {
            throw new Misfit(row.line(), AXIS.in(locale), Refusal.of("development.import.other-name", code, before));
        }
        return new AxisRow(axis, goal(row, axis));
    }

    private @Nullable GoalForm goal(CsvTable.Row row, AxisForm axis) throws UnreadableTable, Misfit {
        String code = text(row, GOAL_CODE);
        String name = text(row, GOAL);
        String target = text(row, TARGET);
        BigDecimal year = row.number(YEAR.in(locale), YEAR.others());
        if (code == null && name == null && target == null && year == null) {
            return null;
        }
        GoalForm goal = DevelopmentRules.cleaned(new GoalForm(code, name, target, year(row, year)));
        check(
                row,
                DevelopmentRules.refusals(goal),
                Map.of("code", GOAL_CODE, "name", GOAL, "target", TARGET, "year", YEAR));
        if (!goals.add(List.of(Objects.requireNonNull(axis.code()), Objects.requireNonNull(goal.code())))) {
            throw new Misfit(row.line(), GOAL_CODE.in(locale), Refusal.of("development.import.twice", goal.code()));
        }
        return goal;
    }

    private @Nullable Integer year(CsvTable.Row row, @Nullable BigDecimal year) throws Misfit {
        if (year == null) {
            return null;
        }
        boolean whole =
                year.precision() - year.scale() < 6 && year.stripTrailingZeros().scale() <= 0;
        Refusal refusal = DevelopmentRules.year(whole ? year.intValue() : 0);
        if (refusal != null) {
            throw new Misfit(row.line(), YEAR.in(locale), refusal);
        }
        return year.intValue();
    }

    private void check(CsvTable.Row row, Map<String, Refusal> refusals, Map<String, Heading> columns) throws Misfit {
        for (Map.Entry<String, Refusal> one : refusals.entrySet()) {
            throw new Misfit(
                    row.line(),
                    Objects.requireNonNull(columns.get(one.getKey())).in(locale),
                    one.getValue());
        }
    }

    private @Nullable String text(CsvTable.Row row, Heading heading) {
        return row.text(heading.in(locale), heading.others());
    }
}
