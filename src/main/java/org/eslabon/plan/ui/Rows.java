package org.eslabon.plan.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows of inputs that stay where they are while others come and go, so that nobody loses the one she is writing in.
 *
 * @param <K> what a row is known by
 * @param <T> what a row shows
 */
class Rows<K, T> extends Div {

    private final Function<T, K> key;
    private final Function<T, Row<T>> make;
    private final Map<K, Row<T>> rows = new LinkedHashMap<>();

    abstract static class Row<T> extends Div {

        abstract void refresh(T now);
    }

    Rows(Function<T, K> key, Function<T, Row<T>> make) {
        this.key = key;
        this.make = make;
        addClassName("rows");
    }

    void show(List<T> things) {
        List<K> there = things.stream().map(key).toList();
        rows.entrySet().removeIf(entry -> {
            boolean gone = !there.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
        for (T thing : things) {
            Row<T> row = rows.get(key.apply(thing));
            if (row == null) {
                Row<T> made = make.apply(thing);
                rows.put(key.apply(thing), made);
                add(made);
            } else {
                row.refresh(thing);
            }
        }
        setVisible(!things.isEmpty());
    }
}
