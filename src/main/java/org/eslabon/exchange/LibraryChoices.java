package org.eslabon.exchange;

import java.util.List;
import java.util.Map;

/**
 * What the library can be narrowed by: only what occurs in it.
 *
 * @param cities their names by their slugs
 */
public record LibraryChoices(Map<String, String> cities, List<String> chains, List<String> currencies) {}
