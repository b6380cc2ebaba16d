package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The next steps of a round, for those who run it. */
record RoundSteps(RoundPage page, RoundSheet now) {

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        if (page.mayRun()) {
            RoundState state = now.round().state();
            if (state != RoundState.LOCKED) {
                buttons.add(more());
            }
            if (state.next().contains(RoundState.REOPENED)) {
                buttons.add(new Button(word("reopen"), VaadinIcon.UNLOCK.create(), click -> askForReason()));
            }
            if (state.next().contains(RoundState.CONSENSUS) && now.answered() > 0) {
                buttons.add(primary(new Button(word("open"), VaadinIcon.GROUP.create(), click -> askToOpen())));
            }
            if (state.next().contains(RoundState.LOCKED)) {
                buttons.add(primary(new Button(word("lock"), VaadinIcon.LOCK.create(), click -> askToLock())));
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button primary(Button button) {
        button.addThemeNames("primary");
        return button;
    }

    private String word(String key, Object... arguments) {
        return page.words().text("round." + key, arguments);
    }

    private Component more() {
        MenuBar more = new MenuBar();
        more.addThemeNames("tertiary", "icon");
        MenuItem dots = more.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        dots.setAriaLabel(word("more"));
        dots.getSubMenu().addItem(word("remove"), click -> remove());
        return more;
    }

    private void askToOpen() {
        int missing = now.expected() - now.answered();
        confirm(
                word("open.ask"),
                missing == 0 ? word("open.what") : word("open.what.missing", missing),
                word("open"),
                () -> page.ask().rounds().openSession(page.round()),
                RoundView.SESSION);
    }

    private void askToLock() {
        confirm(
                word("lock.ask"),
                word("lock.what"),
                word("lock"),
                () -> page.ask().rounds().lock(page.round()),
                null);
    }

    private void confirm(
            String question, String what, String yes, Supplier<Outcome<RoundId>> step, @Nullable String then) {
        ConfirmDialog dialog = new ConfirmDialog(question, what, yes, confirmed -> {
            switch (step.get()) {
                case Outcome.Done<RoundId> done -> {
                    if (then != null) {
                        UI.getCurrent().navigate(page.tab(then));
                    }
                }
                case Outcome.Refused<RoundId>(var refusal) -> Notices.refused(refusal);
            }
        });
        dialog.setCancelable(true);
        dialog.setCancelText(page.words().text("cancel"));
        dialog.open();
    }

    private void askForReason() {
        Dialog dialog = new Dialog(word("reopen.ask"));
        dialog.setWidth("min(32rem, 100vw)");
        TextArea reason = new TextArea(word("reopen.reason"));
        reason.setWidthFull();
        reason.setAutofocus(true);
        reason.setRequiredIndicatorVisible(true);
        dialog.add(new Paragraph(word("reopen.what")), reason);
        Button reopen = primary(new Button(word("reopen")));
        reopen.addClickListener(click -> {
            if (page.ask().rounds().reopen(page.round(), reason.getValue())
                    instanceof Outcome.Refused<?>(var refusal)) {
                reason.setErrorMessage(page.words().refusal(refusal));
                reason.setInvalid(true);
                reason.focus();
            } else {
                dialog.close();
            }
        });
        dialog.getFooter().add(new Button(page.words().text("cancel"), click -> dialog.close()), reopen);
        dialog.open();
    }

    private void remove() {
        if (page.ask().rounds().remove(page.round()) instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
            return;
        }
        UI.getCurrent().navigate(CapacityAddresses.rounds(page.city().slug()));
        Notices.undoable(
                word("removed", now.round().subject()),
                page.words().text("undo"),
                () -> page.ask().rounds().restore(page.round()));
    }
}
