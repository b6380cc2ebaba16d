package org.eslabon.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eslabon.capacity.model.ProcedureFigures;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Steps of a procedure as a table, a step a row below headings: pasted text or a workbook's first sheet. Only the column of
 * the steps' titles has to be there; columns with other headings are not looked at. What is missing is unknown, never 0.
 */
public final class ProcedureTable {

    private final ProcedureGrid grid;
    private final Map<ProcedureColumn, Integer> columns = new EnumMap<>(ProcedureColumn.class);

    /** A cell that stands in the way. */
    private static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ProcedureReading.Unread unread;

        Misfit(@Nullable Integer row, @Nullable String column, Refusal why) {
            super(why.messageKey());
            unread = new ProcedureReading.Unread(row, column, why);
        }
    }

    private ProcedureTable(ProcedureGrid grid) {
        this.grid = grid;
    }

    /** Cells separated by tabs, semicolons or commas. */
    public static ProcedureReading ofText(String pasted) {
        try {
            return new ProcedureTable(ProcedureGrid.ofText(pasted)).read();
        } catch (ProcedureGrid.Unreadable unreadable) {
            return new ProcedureReading.Unread(null, null, unreadable.why());
        }
    }

    /** The first sheet of an xlsx file. */
    public static ProcedureReading ofWorkbook(byte[] file) {
        try {
            return new ProcedureTable(ProcedureGrid.ofWorkbook(file)).read();
        } catch (ProcedureGrid.Unreadable unreadable) {
            return new ProcedureReading.Unread(null, null, unreadable.why());
        }
    }

    private ProcedureReading read() {
        try {
            if (grid.lines().size() < 2) {
                throw new Misfit(null, null, Refusal.of("capacity.procedure.table.empty"));
            }
            readHeadings(grid.lines().getFirst());
            List<NewProcedureStep> steps = new ArrayList<>();
            for (ProcedureGrid.Line line : grid.lines().subList(1, grid.lines().size())) {
                steps.add(step(line));
            }
            if (steps.size() > ProcedureSteps.MOST_STEPS) {
                throw new Misfit(null, null, Refusal.of("capacity.procedure.too-long", ProcedureSteps.MOST_STEPS));
            }
            return new ProcedureReading.Read(steps);
        } catch (Misfit misfit) {
            return misfit.unread;
        }
    }

    private void readHeadings(ProcedureGrid.Line line) throws Misfit {
        for (int i = 0; i < line.cells().size(); i++) {
            int at = i;
            String heading = line.cell(i).toString();
            ProcedureColumn column = ProcedureColumn.of(heading).orElse(null);
            if (column != null && columns.putIfAbsent(column, at) != null) {
                throw new Misfit(line.number(), heading, Refusal.of("capacity.procedure.table.twice"));
            }
        }
        if (!columns.containsKey(ProcedureColumn.TITLE)) {
            throw new Misfit(line.number(), null, Refusal.of("capacity.procedure.table.no-title"));
        }
    }

    private NewProcedureStep step(ProcedureGrid.Line line) throws Misfit {
        NewProcedureStep read = ProcedureSteps.cleaned(new NewProcedureStep(
                text(line, ProcedureColumn.TITLE),
                text(line, ProcedureColumn.OFFICE),
                new ProcedureFigures(
                        number(line, ProcedureColumn.DAYS),
                        number(line, ProcedureColumn.COST),
                        count(line, ProcedureColumn.VISITS),
                        count(line, ProcedureColumn.DOCUMENTS)),
                text(line, ProcedureColumn.DOCUMENT_NAMES),
                text(line, ProcedureColumn.SOURCE)));
        ProcedureFigures figures = read.figures();
        check(line, ProcedureColumn.TITLE, ProcedureFields.TITLE.refusalOf(read.title()));
        check(line, ProcedureColumn.OFFICE, ProcedureFields.OFFICE.refusalOf(read.office()));
        check(line, ProcedureColumn.DAYS, ProcedureFields.DAYS.refusalOf(figures.days()));
        check(line, ProcedureColumn.COST, ProcedureFields.COST.refusalOf(figures.cost()));
        check(line, ProcedureColumn.VISITS, ProcedureFields.VISITS.refusalOf(figures.visits()));
        check(line, ProcedureColumn.DOCUMENTS, ProcedureFields.DOCUMENTS.refusalOf(figures.documents()));
        check(line, ProcedureColumn.DOCUMENT_NAMES, ProcedureFields.DOCUMENT_NAMES.refusalOf(read.documentNames()));
        check(line, ProcedureColumn.SOURCE, ProcedureFields.SOURCE.refusalOf(read.source()));
        return read;
    }

    private void check(ProcedureGrid.Line line, ProcedureColumn column, @Nullable Refusal refusal) throws Misfit {
        if (refusal != null) {
            throw misfit(line, column, refusal);
        }
    }

    private @Nullable String text(ProcedureGrid.Line line, ProcedureColumn column) {
        return switch (cell(line, column)) {
            case BigDecimal number
            when number.precision() - number.scale() < 40 && number.scale() < 40 ->
                number.stripTrailingZeros().toPlainString();
            case Object other -> other.toString();
        };
    }

    private @Nullable BigDecimal number(ProcedureGrid.Line line, ProcedureColumn column) throws Misfit {
        return switch (cell(line, column)) {
            case BigDecimal number -> number;
            case String text when ProcedureNumbers.meansNothing(text) -> null;
            case Object other -> typed(line, column, other.toString());
        };
    }

    private BigDecimal typed(ProcedureGrid.Line line, ProcedureColumn column, String text) throws Misfit {
        var number = ProcedureNumbers.parse(text, grid.mark());
        if (number.isPresent()) {
            return number.get();
        }
        String key = ProcedureNumbers.couldBeTwo(text, grid.mark())
                ? "capacity.procedure.table.two-numbers"
                : "capacity.procedure.table.no-number";
        throw misfit(line, column, Refusal.of(key, shortened(text)));
    }

    private @Nullable Integer count(ProcedureGrid.Line line, ProcedureColumn column) throws Misfit {
        BigDecimal number = number(line, column);
        if (number == null) {
            return null;
        }
        boolean whole = number.signum() == 0
                || number.precision() - number.scale() < 10
                        && number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            throw misfit(line, column, Refusal.of("capacity.refusal.count", ProcedureRules.MOST_COUNTED));
        }
        return number.intValue();
    }

    private Object cell(ProcedureGrid.Line line, ProcedureColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : line.cell(at);
    }

    private Misfit misfit(ProcedureGrid.Line line, ProcedureColumn column, Refusal why) {
        Integer at = columns.get(column);
        String heading = at == null ? null : grid.lines().getFirst().cell(at).toString();
        return new Misfit(line.number(), heading, why);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
