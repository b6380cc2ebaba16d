package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of a chain's final product comes of one unit at each of its stages (formula 7 of the domain). */
public final class Yields {

    private Yields() {}

    /**
     * The yield of a stage and of all after it, multiplied.
     *
     * @param stages in the order of the chain
     * @param yields units of the next stage's product, or of the final one at the last, from one unit of the stage's;
     *     a stage that is not in it loses nothing
     */
    public static Map<String, BigDecimal> toFinalProduct(List<String> stages, Map<String, BigDecimal> yields) {
        var carried = new HashMap<String, BigDecimal>();
        var reached = BigDecimal.ONE;
        for (var stage : stages.reversed()) {
            reached = reached.multiply(yields.getOrDefault(stage, BigDecimal.ONE));
            carried.put(stage, reached);
        }
        return carried;
    }
}
