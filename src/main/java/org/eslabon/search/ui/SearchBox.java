package org.eslabon.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.eslabon.partnership.Cities;
import org.eslabon.search.Search;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shell.spi.TopBarPart;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to the search from every page: a box in the top bar, and Ctrl K (on a Mac, ⌘ K). */
@Component
class SearchBox implements TopBarPart {

    private static final int ORDER = 10;

    private final Search search;
    private final Cities cities;
    private final CurrentUser user;

    SearchBox(Search search, Cities cities, CurrentUser user) {
        this.search = search;
        this.cities = cities;
        this.user = user;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Button make() {
        return new Box();
    }

    private SearchDialog dialog() {
        SignedIn person = user.require();
        return new SearchDialog(
                search,
                new Formats(person.language(), person.zone()),
                cities.mine().size() > 1);
    }

    private final class Box extends Button {

        private transient @Nullable SearchDialog open;

        Box() {
            super(VaadinIcon.SEARCH.create());
            Span word = new Span(getTranslation("search.title"));
            word.addClassName("search-box-word");
            Span keys = new Span(getTranslation("search.keys"));
            keys.addClassName("search-box-keys");
            keys.getElement().setAttribute("aria-hidden", "true");
            getElement().appendChild(word.getElement(), keys.getElement());
            addClassName("search-box");
            addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            setAriaLabel(getTranslation("search.title"));
            getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
            addClickListener(click -> open());
            Shortcuts.addShortcutListener(this, this::open, Key.KEY_K, KeyModifier.CONTROL);
            Shortcuts.addShortcutListener(this, this::open, Key.KEY_K, KeyModifier.META);
        }

        private void open() {
            if (open == null || !open.isOpened()) {
                open = dialog();
                open.open();
            }
        }
    }
}
