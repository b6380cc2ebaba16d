package org.eslabon.search;

import java.util.List;
import java.util.Map;
import org.eslabon.shared.CityId;

/**
 * What was found, the best first.
 *
 * @param total how many there are in all
 * @param kinds how many of each kind there would be, whatever kind was asked for
 * @param cities how many in each city there would be, whatever city was asked for
 */
public record SearchResults(List<Hit> hits, int total, Map<String, Integer> kinds, Map<CityId, Integer> cities) {

    static final SearchResults NONE = new SearchResults(List.of(), 0, Map.of(), Map.of());
}
