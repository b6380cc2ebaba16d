package org.eslabon.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.eslabon.search.Hit;
import org.eslabon.search.Search;
import org.eslabon.search.SearchAddresses;
import org.eslabon.uikit.Formats;

/** The first of what there is, while one types; from there to a thing, or to all that was found. */
@JsModule("./search/result-keys.ts")
class SearchDialog extends Dialog {

    private static final int PAUSE_MILLISECONDS = 200;

    private final transient Search search;
    private final transient Questions questions = new Questions();
    private final TextField text = new TextField();
    private final Paragraph note = new Paragraph();
    private final Button again = new Button();
    private final HitList hits;
    private final Anchor all = new Anchor();

    SearchDialog(Search search, Formats formats, boolean severalCities) {
        this.search = search;
        hits = new HitList(formats, severalCities);
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        text.setPlaceholder(getTranslation("search.placeholder"));
        text.setAriaLabel(getTranslation("search.title"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setWidthFull();
        text.setAutofocus(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        text.addValueChangeListener(change -> ask());
        text.addKeyPressListener(Key.ENTER, press -> leadTo(text.getValue()));
        note.addClassName("search-note");
        note.getElement().setAttribute("role", "status");
        again.setText(getTranslation("search.again"));
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.addClickListener(click -> ask());
        all.setText(getTranslation("search.all"));
        all.addClassName("search-all");
        Div panel = new Div(text, note, again, hits, all);
        panel.addClassName("search-panel");
        add(panel);
        panel.getElement().executeJs("window.resultKeys(this)");
        // Whatever link is followed, the dialog has done its work.
        panel.getElement()
                .addEventListener("click", click -> close())
                .setFilter("event.target.closest('a') !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey");
        nothingAsked();
    }

    private void ask() {
        String typed = text.getValue();
        if (typed.isBlank()) {
            questions.forget();
            nothingAsked();
            return;
        }
        all.setHref("/" + SearchAddresses.of(typed));
        again.setVisible(false);
        say("search.searching", true);
        questions.ask(
                getUI().orElseGet(UI::getCurrent),
                () -> search.glimpse(typed),
                found -> show(found, typed),
                this::failed);
    }

    private void show(List<Hit> found, String typed) {
        hits.show(found);
        all.setVisible(!found.isEmpty());
        note.setText(
                found.isEmpty()
                        ? getTranslation("search.nothing", typed.strip())
                        : getTranslation("search.glimpse", found.size()));
        note.setClassName("only-heard", !found.isEmpty());
        note.setClassName("search-waits", false);
    }

    private void nothingAsked() {
        hits.show(List.of());
        all.setVisible(false);
        again.setVisible(false);
        say("search.hint", false);
    }

    private void failed() {
        hits.show(List.of());
        all.setVisible(false);
        again.setVisible(true);
        say("search.failed", false);
    }

    private void say(String key, boolean waits) {
        note.setText(getTranslation(key));
        note.setClassName("only-heard", false);
        note.setClassName("search-waits", waits);
    }

    private void leadTo(String typed) {
        if (!typed.isBlank()) {
            close();
            Location page = new Location(SearchAddresses.of(typed));
            UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
        }
    }
}
