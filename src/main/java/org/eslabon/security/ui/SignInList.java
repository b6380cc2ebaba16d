package org.eslabon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.eslabon.security.OwnAccount;
import org.eslabon.security.SignIn;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.KeptTexts;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.StatusMark;

/** The browsers in which one is signed in, and the way out of each. */
class SignInList extends Section {

    private final transient OwnAccount account;
    private final transient AuthenticationContext authentication;
    private final UnorderedList list = new UnorderedList();

    SignInList(OwnAccount account, AuthenticationContext authentication) {
        this.account = account;
        this.authentication = authentication;
        addClassName("card");
        list.addClassName("sign-in-list");
        Paragraph why = new Paragraph(getTranslation("security.account.sessions.why"));
        why.addClassName("account-why");
        Button everywhere = new Button(getTranslation("security.sessions.everywhere"), click -> askToEndAll());
        everywhere.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(new H2(getTranslation("security.account.sessions")), why, list, everywhere);
        show();
    }

    void show() {
        Formats formats = new Formats(getLocale(), account.profile().zone());
        list.removeAll();
        account.signIns().forEach(signIn -> list.add(item(signIn, formats)));
    }

    private ListItem item(SignIn signIn, Formats formats) {
        Span name = new Span(name(signIn));
        name.addClassName("sign-in-name");
        Div head = new Div(name);
        head.addClassName("sign-in-head");
        if (signIn.here()) {
            head.add(new StatusMark(
                    getTranslation("security.sessions.here"), VaadinIcon.CHECK_CIRCLE_O, StatusMark.Tone.ACTIVE));
        }
        if (signIn.remembered()) {
            head.add(new StatusMark(
                    getTranslation("security.sessions.remembered"), VaadinIcon.KEY_O, StatusMark.Tone.NEUTRAL));
        }
        Div details = new Div(
                new Span(getTranslation("security.sessions.seen", formats.dateTime(signIn.lastSeen()))),
                new Span(getTranslation("security.sessions.since", formats.dateTime(signIn.since()))),
                new Span(getTranslation("security.sessions.address", signIn.address())));
        details.addClassName("sign-in-details");
        Div words = new Div(head, details);
        words.addClassName("sign-in-session-words");
        ListItem item = new ListItem(words);
        if (!signIn.here()) {
            item.add(end(signIn));
        }
        return item;
    }

    private Component end(SignIn signIn) {
        Button end = new Button(getTranslation("security.sessions.end"), click -> {
            account.signOut(signIn.id());
            Notices.done(getTranslation("security.sessions.ended"));
            show();
        });
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(getTranslation("security.sessions.end.label", name(signIn)));
        return end;
    }

    private void askToEndAll() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("security.sessions.everywhere"));
        ask.setText(getTranslation("security.sessions.everywhere.why"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("security.cancel"));
        ask.setConfirmText(getTranslation("security.sessions.everywhere"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> {
            KeptTexts.forget(UI.getCurrent(), account.signOutEverywhere());
            authentication.logout();
        });
        ask.open();
    }

    private String name(SignIn signIn) {
        if (signIn.browser().isEmpty() && signIn.system().isEmpty()) {
            return getTranslation("security.sessions.unknown");
        }
        return signIn.browser().isEmpty() || signIn.system().isEmpty()
                ? signIn.browser() + signIn.system()
                : getTranslation("security.sessions.browser", signIn.browser(), signIn.system());
    }
}
