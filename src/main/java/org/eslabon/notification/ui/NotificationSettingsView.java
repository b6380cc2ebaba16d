package org.eslabon.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.notification.Following;
import org.eslabon.notification.MailChoice;
import org.eslabon.notification.MailChoices;
import org.eslabon.notification.NotificationAddresses;
import org.eslabon.notification.NotificationKind;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Places;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;

/** Which mails one gets, whose decisions one is told of, and what one follows. */
@Route(NotificationAddresses.SETTINGS)
@PermitAll
class NotificationSettingsView extends Div implements HasDynamicTitle, HasTrail {

    private static final int SHOWN = 200;

    private final transient MailChoices mails;
    private final transient Following following;
    private final Div followed = new Div();

    NotificationSettingsView(MailChoices mails, Following following, Cities cities) {
        this.mails = mails;
        this.following = following;
        addClassNames("page", "account");
        PageHead head = new PageHead(getTranslation("notification.settings.title"));
        head.setLine(new Span(getTranslation("notification.settings.line")));
        add(head, mails(), decisions(cities.mine()), things());
    }

    private Section mails() {
        Div form = new Div();
        form.addClassName("form-grid");
        Map<NotificationKind, MailChoice> mine = mails.mine();
        for (NotificationKind kind : NotificationKind.values()) {
            form.add(choice(kind, mine.getOrDefault(kind, kind.standard())));
        }
        return card("notification.settings.mails", "notification.settings.mails.why", form);
    }

    private Select<MailChoice> choice(NotificationKind kind, MailChoice now) {
        Select<MailChoice> choice = new Select<>();
        choice.setLabel(getTranslation(kind.key()));
        choice.setHelperText(getTranslation(kind.key() + ".means"));
        choice.setItems(MailChoice.values());
        choice.setItemLabelGenerator(one -> getTranslation(one.key()));
        choice.setValue(now);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(choice, kind, new FieldChange<>(change.getOldValue(), change.getValue()));
            }
        });
        return choice;
    }

    private void save(Select<MailChoice> choice, NotificationKind kind, FieldChange<MailChoice> change) {
        choice.setInvalid(false);
        switch (mails.choose(kind, change)) {
            case FieldOutcome.Saved<MailChoice> _ -> Notices.done(getTranslation("notification.saved"));
            case FieldOutcome.Refused<MailChoice> refused -> Notices.refused(refused.refusal());
            case FieldOutcome.Conflict<MailChoice> conflict -> {
                choice.setValue(conflict.current());
                choice.setErrorMessage(getTranslation("notification.changed-elsewhere"));
                choice.setInvalid(true);
            }
        }
    }

    private Section decisions(List<City> mine) {
        Div list = new Div();
        list.addClassName("settings-cities");
        Set<ThingRef> follows =
                following.mine().stream().map(found -> found.place().thing()).collect(Collectors.toSet());
        for (City city : mine) {
            ThingRef thing = ThingRef.city(city.id());
            Checkbox one = new Checkbox(city.name(), follows.contains(thing));
            one.addValueChangeListener(change -> {
                if (change.getValue()) {
                    following.follow(thing);
                } else {
                    following.leave(thing);
                }
                Notices.done(getTranslation("notification.saved"));
            });
            list.add(one);
        }
        if (mine.isEmpty()) {
            list.add(new Paragraph(getTranslation("notification.settings.no-city")));
        }
        return card("notification.settings.decisions", "notification.settings.decisions.why", list);
    }

    private Section things() {
        showThings();
        return card("notification.settings.things", "notification.settings.things.why", followed);
    }

    private void showThings() {
        followed.removeAll();
        List<Places.Found> all = following.mine().stream()
                .filter(found -> !found.place().thing().kind().equals("city"))
                .toList();
        if (all.isEmpty()) {
            followed.add(new Paragraph(getTranslation("notification.settings.nothing")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("home-list", "task-list");
        all.stream().limit(SHOWN).forEach(found -> list.add(line(found)));
        followed.add(list);
        if (all.size() > SHOWN) {
            followed.add(new Paragraph(getTranslation("notification.settings.shown", SHOWN, all.size())));
        }
    }

    private ListItem line(Places.Found found) {
        String kind = "partnership.changes.kind." + found.place().thing().kind();
        Span where = new Span(
                (Texts.has(kind) ? getTranslation(kind) : found.place().thing().kind()) + " · "
                        + found.city().name());
        where.addClassName("second");
        Div words = new Div(new Anchor("/" + found.path(), found.label()), where);
        words.addClassName("task-words");
        Button leave = new Button(getTranslation("notification.leave"), VaadinIcon.BELL_SLASH_O.create(), click -> {
            following.leave(found.place().thing());
            showThings();
            Notices.undoable(
                    getTranslation("notification.left", found.label()), getTranslation("notification.undo"), () -> {
                        following.follow(found.place().thing());
                        showThings();
                    });
        });
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        leave.setAriaLabel(getTranslation("notification.leave.label", found.label()));
        return new ListItem(words, leave);
    }

    private Section card(String title, String why, Div content) {
        Paragraph sentence = new Paragraph(getTranslation(why));
        sentence.addClassName("account-why");
        Section card = new Section(new H2(getTranslation(title)), sentence, content);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.settings.title") + " · " + getTranslation("shared.product");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("notification.inbox"), NotificationAddresses.INBOX),
                new Crumb(getTranslation("notification.settings.title"), null));
    }
}
