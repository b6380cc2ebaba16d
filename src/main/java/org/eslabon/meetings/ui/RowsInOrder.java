package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Things in their order, each in a row of its own. A row stays where it is while others come, go and move, so that nobody
 * loses the one she is writing in; one that was moved itself is made anew, having stored what stood in it.
 *
 * @param <K> what tells things apart
 * @param <R> the component a thing is shown in
 */
class RowsInOrder<K, T, R extends Component & RowsInOrder.Row<T>> extends Div {

    /** A thing, shown in a row. */
    interface Row<T> {

        /**
         * @param place from 0
         */
        void refresh(T now, int place, int of);
    }

    private final transient Function<T, K> key;
    private final transient Function<T, R> make;
    private final transient Map<K, R> rows = new LinkedHashMap<>();

    RowsInOrder(Function<T, K> key, Function<T, R> make) {
        this.key = key;
        this.make = make;
    }

    void show(List<T> things) {
        Set<K> wanted = things.stream().map(key).collect(Collectors.toSet());
        rows.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            R row = rows.get(key.apply(thing));
            if (row != null && indexOf(row) != i) {
                remove(row);
                row = null;
            }
            if (row == null) {
                row = make.apply(thing);
                rows.put(key.apply(thing), row);
                addComponentAtIndex(i, row);
            }
            row.refresh(thing, i, things.size());
        }
        setVisible(!things.isEmpty());
    }
}
