package org.eslabon.development.model;

import java.util.List;
import java.util.Map;

/**
 * A portfolio laid out over something, such as axes, and over years.
 *
 * @param years those that are looked at, in order
 * @param rows by what it is laid out over; what nothing falls into is missing
 * @param none what falls into none of them
 * @param total each undertaking once, however many rows it stands in
 */
public record Spread<K>(List<Integer> years, Map<K, Row> rows, Row none, Row total) {

    /**
     * @param years a cell for each year in which something is under way
     * @param all each undertaking once, with its money of these years
     */
    public record Row(Map<Integer, Cell> years, Cell all) {

        static final Row EMPTY = new Row(Map.of(), Cell.EMPTY);

        public Cell in(int year) {
            return years.getOrDefault(year, Cell.EMPTY);
        }
    }

    public Row row(K key) {
        return rows.getOrDefault(key, Row.EMPTY);
    }
}
