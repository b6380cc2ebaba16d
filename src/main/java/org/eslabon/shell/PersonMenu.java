package org.eslabon.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.eslabon.security.SignInAddress;
import org.eslabon.security.SignedIn;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.PersonPages;
import org.eslabon.uikit.KeptTexts;
import org.eslabon.uikit.PersonAvatar;

/** Oneself: the account, how the page looks here, and the way out. */
class PersonMenu extends MenuBar {

    PersonMenu(SignedIn person, List<PersonPages> pages, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        addClassName("person-menu");
        PersonAvatar avatar = new PersonAvatar(person.personId(), person.name());
        avatar.setTooltipEnabled(false);
        MenuItem root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.me", person.name()));
        SubMenu menu = root.getSubMenu();
        MenuItem name = menu.addItem(person.name());
        name.setEnabled(false);
        menu.addItem(getTranslation("shell.account"), click -> UI.getCurrent().navigate(SignInAddress.ACCOUNT));
        pages.stream()
                .flatMap(module -> module.mine().stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(page -> menu.addItem(
                        getTranslation(page.labelKey()),
                        click -> UI.getCurrent().navigate(page.path())));
        SubMenu look = menu.addItem(getTranslation("shell.look")).getSubMenu();
        scheme(look, "shell.look.system", ColorScheme.Value.SYSTEM);
        scheme(look, "shell.look.light", ColorScheme.Value.LIGHT);
        scheme(look, "shell.look.dark", ColorScheme.Value.DARK);
        menu.addItem(getTranslation("shell.sign-out"), click -> {
            KeptTexts.forget(UI.getCurrent(), person.personId());
            authentication.logout();
        });
    }

    private void scheme(SubMenu menu, String key, ColorScheme.Value value) {
        menu.addItem(getTranslation(key), click -> {
            UI.getCurrent().getPage().setColorScheme(value);
            UI.getCurrent().getPage().executeJs("localStorage.setItem('color-scheme', $0)", value.name());
        });
    }
}
