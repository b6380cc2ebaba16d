package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/** Tells those who cannot see a flash what others changed, at most every few seconds: one for each page. */
@Tag("live-region")
@JsModule("./live/live-region.ts")
class LiveRegion extends Component {

    static void say(UI ui, String text) {
        LiveRegion region = ComponentUtil.getData(ui, LiveRegion.class);
        if (region == null) {
            region = new LiveRegion();
            ComponentUtil.setData(ui, LiveRegion.class, region);
            ui.getElement().appendChild(region.getElement());
        }
        region.getElement().executeJs("this.say($0)", text);
    }
}
