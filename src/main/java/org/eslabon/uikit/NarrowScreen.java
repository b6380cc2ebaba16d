package org.eslabon.uikit;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Whether the window is as narrow as a phone's, now and whenever that changes. */
public final class NarrowScreen {

    private NarrowScreen() {}

    /** Tells the listener as soon as the component is on a page; a wide one is assumed until then. */
    public static void watch(Component component, Consumer<Boolean> listener) {
        component
                .getElement()
                .addEventListener(
                        "narrow-screen",
                        event -> listener.accept(
                                event.getEventData().path("event.detail").asBoolean()))
                .addEventData("event.detail");
        component.addAttachListener(attached -> component.getElement().executeJs("""
                const narrow = window.matchMedia('(max-width: 600px)');
                const tell = () => this.dispatchEvent(new CustomEvent('narrow-screen', { detail: narrow.matches }));
                if (!this.watchesScreen) {
                    this.watchesScreen = true;
                    narrow.addEventListener('change', () => this.isConnected && tell());
                }
                if (narrow.matches) tell();
                """));
    }
}
