package org.eslabon.security.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eslabon.security.OwnAccount;
import org.eslabon.security.OwnAccount.Profile;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;

/** Name, language and time zone, each saved by itself. */
class ProfileCard extends Section {

    private final Runnable zoneChanged;

    ProfileCard(OwnAccount account, Runnable zoneChanged) {
        this.zoneChanged = zoneChanged;
        addClassName("card");
        Profile me = account.profile();
        Div form = new Div(name(account, me), language(account, me), zone(account, me));
        form.addClassName("form-grid");
        Paragraph why = new Paragraph(getTranslation("security.account.profile.why"));
        why.addClassName("account-why");
        add(new H2(getTranslation("security.account.profile")), why, form);
    }

    private TextField name(OwnAccount account, Profile me) {
        TextField name = new TextField(getTranslation("security.name"), me.name(), "");
        name.setAutocomplete(Autocomplete.NAME);
        save(name, Function.identity(), account::rename, this::reload);
        return name;
    }

    private Select<Locale> language(OwnAccount account, Profile me) {
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("security.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> Texts.text(one, "shared.language.name"));
        language.setValue(Texts.nearest(me.language()));
        save(language, Locale::forLanguageTag, account::speak, this::reload);
        return language;
    }

    private ComboBox<String> zone(OwnAccount account, Profile me) {
        ComboBox<String> zone = new ComboBox<>(getTranslation("security.zone"));
        zone.setItems(zones());
        zone.setItemLabelGenerator(ProfileCard::describe);
        zone.setValue(me.zone().getId());
        save(zone, Function.identity(), account::liveIn, () -> {
            Notices.done(getTranslation("security.saved"));
            zoneChanged.run();
        });
        return zone;
    }

    /** Saves what was chosen against what was seen; an answer that names another value shows that one instead. */
    private <F extends AbstractField<F, T> & HasValidation, T> void save(
            F field,
            Function<String, T> stored,
            Function<FieldChange<T>, FieldOutcome<String>> service,
            Runnable afterwards) {
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            field.setInvalid(false);
            switch (service.apply(new FieldChange<>(change.getOldValue(), change.getValue()))) {
                case FieldOutcome.Saved<String> _ -> afterwards.run();
                case FieldOutcome.Refused<String> refused -> {
                    field.setErrorMessage(getTranslation(
                            refused.refusal().messageKey(),
                            refused.refusal().arguments().toArray()));
                    field.setInvalid(true);
                }
                case FieldOutcome.Conflict<String> conflict -> {
                    if (conflict.current() != null) {
                        field.setValue(stored.apply(conflict.current()));
                        field.setErrorMessage(getTranslation("security.changed-elsewhere", conflict.current()));
                        field.setInvalid(true);
                    }
                }
            }
        });
    }

    /** The frame around the page shows name and language too. */
    private void reload() {
        UI.getCurrent().getPage().reload();
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    private static String describe(String id) {
        ZoneId zone = ZoneId.of(id);
        String offset = zone.getRules().getOffset(Instant.now()).getId();
        return id.replace('_', ' ') + " (UTC" + (offset.equals("Z") ? "" : offset.replace('-', '\u2212')) + ")";
    }
}
