package org.eslabon.capacity.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a whole procedure asks of a firm: each figure added up over its steps, which follow one another. The order of the
 * steps does not matter.
 */
public record ProcedureTotals(
        int steps, ProcedureTotal days, ProcedureTotal cost, ProcedureTotal visits, ProcedureTotal documents) {

    public static ProcedureTotals of(List<ProcedureFigures> steps) {
        return new ProcedureTotals(
                steps.size(),
                total(steps, ProcedureFigures::days),
                total(steps, ProcedureFigures::cost),
                total(steps, step -> whole(step.visits())),
                total(steps, step -> whole(step.documents())));
    }

    private static ProcedureTotal total(
            List<ProcedureFigures> steps, Function<ProcedureFigures, @Nullable BigDecimal> figure) {
        @Nullable BigDecimal[] parts = new @Nullable BigDecimal[steps.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = figure.apply(steps.get(i));
        }
        return ProcedureTotal.of(Arrays.asList(parts));
    }

    private static @Nullable BigDecimal whole(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
