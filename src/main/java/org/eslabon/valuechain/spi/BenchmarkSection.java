package org.eslabon.valuechain.spi;

import com.vaadin.flow.component.html.Div;
import org.eslabon.partnership.City;
import org.eslabon.valuechain.BenchmarkSheet;

/**
 * A part of a benchmark's page that another module contributes, such as what the gap would be with a plan. A Spring bean;
 * where there are several, {@code @Order} arranges them.
 */
public interface BenchmarkSection {

    /** A new part, for one page. */
    Part of(City city);

    /** The part on one page. */
    abstract class Part extends Div {

        /** Shows the benchmark as it has just been read. */
        public abstract void show(BenchmarkSheet sheet);
    }
}
