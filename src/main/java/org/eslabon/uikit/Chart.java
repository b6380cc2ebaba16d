package org.eslabon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart drawn by Apache ECharts. Colours, fonts and dark mode come from the page; the option given here holds data and
 * structure only. A chart never stands alone: the same figures are offered as a table beside it.
 */
@Tag("eslabon-chart")
@JsModule("./chart/eslabon-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class Chart extends Component implements HasSize, HasStyle {

    /**
     * @param name what the chart shows, for those who do not see it
     */
    public Chart(String name) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
    }

    /** An ECharts option object; numbers are formatted in the page's language. */
    public void setOption(ObjectNode option) {
        getElement().setPropertyJson("option", option);
    }

    /** Lets the browser save the chart as it is now, on white and under its name. */
    void save(Picture kind, String name) {
        getElement().callJsFunction("save", kind.name().toLowerCase(Locale.ROOT), name, FileNames.plain(name));
    }

    /** The formats a chart can be saved in. */
    enum Picture {
        PNG,
        SVG
    }
}
