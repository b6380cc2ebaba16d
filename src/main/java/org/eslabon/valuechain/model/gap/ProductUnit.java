package org.eslabon.valuechain.model.gap;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The unit in which a product is counted, as people write it. */
public final class ProductUnit {

    /** Each the same unit in the languages of the sources. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("t", "tm", "ton", "tons", "tonne", "tonnes", "tonelada", "toneladas", "metric ton", "metric tons"),
            Set.of("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramo", "kilogramos", "quilograma"),
            Set.of("l", "liter", "liters", "litre", "litres", "litro", "litros"));

    private ProductUnit() {}

    /** Whether two mean the same unit, however they are written; of units that are not known, whether they are written alike. */
    public static boolean same(String one, String other) {
        String first = normal(one);
        String second = normal(other);
        return first.equals(second) || SAME.stream().anyMatch(unit -> unit.contains(first) && unit.contains(second));
    }

    private static String normal(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }
}
