package org.eslabon.finance.ui;

import java.util.List;

/** The colour of each source, the same in chart and grid: Okabe and Ito's, told apart by the colour-blind too. */
final class Palette {

    private static final List<String> COLOURS =
            List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#8A8A8A");

    private Palette() {}

    /**
     * @param index of the source among those of its city
     */
    static String colour(int index) {
        return COLOURS.get(Math.floorMod(index, COLOURS.size()));
    }

    /** The colour of writing on it. */
    static String writing(int index) {
        return Math.floorMod(index, COLOURS.size()) == 0 ? "#ffffff" : "#1a1a1a";
    }
}
