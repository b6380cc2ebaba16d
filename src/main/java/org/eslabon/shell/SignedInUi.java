package org.eslabon.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.Texts;
import org.springframework.stereotype.Component;

/** Gives each page the person's language and the look she chose on this device. */
@Component
class SignedInUi implements VaadinServiceInitListener {

    private final CurrentUser user;

    SignedInUi(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.setLocale(user.signedIn().map(SignedIn::language).orElseGet(() -> Texts.nearest(ui.getLocale())));
            ui.getElement()
                    .executeJs(
                            "document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
            ui.getPage()
                    .executeJs("return localStorage.getItem('color-scheme') || ''")
                    .then(String.class, chosen -> {
                        if (!chosen.isEmpty()) {
                            ui.getPage().setColorScheme(ColorScheme.Value.valueOf(chosen));
                        }
                    });
        });
    }
}
