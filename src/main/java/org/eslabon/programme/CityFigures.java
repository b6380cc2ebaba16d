package org.eslabon.programme;

import java.util.List;
import java.util.Map;
import org.eslabon.finance.Funding;
import org.eslabon.followup.model.Colour;
import org.eslabon.partnership.City;

/**
 * A city as the programme sees it; each figure is one that a page of the city lists.
 *
 * @param plans how many plans it has
 * @param lights how many actions have each colour; one that none has is missing
 * @param money of all its plans, in the city's own
 * @param gaps capacity gaps that rounds found
 * @param closedGaps how many of them have reached their target since
 */
public record CityFigures(
        City city,
        List<ChainFigures> chains,
        int plans,
        Map<Colour, Integer> lights,
        Funding money,
        int gaps,
        int closedGaps) {

    public int obstacles() {
        return chains.stream().mapToInt(ChainFigures::obstacles).sum();
    }

    public int resolved() {
        return chains.stream().mapToInt(ChainFigures::resolved).sum();
    }
}
