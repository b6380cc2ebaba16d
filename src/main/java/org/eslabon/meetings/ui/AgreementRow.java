package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.eslabon.meetings.Agreement;
import org.eslabon.meetings.AgreementFields;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.Field;
import org.eslabon.shared.Outcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;

/** Something that was agreed, edited in place by those who convene, and done by its owner. */
class AgreementRow extends Div implements RowsInOrder.Row<Agreement> {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final transient LiveFields live;
    private final Div line = new Div();
    private final Div state = new Div();
    private transient Agreement agreement;

    AgreementRow(Agreement agreement, MeetingPage page, Owners owners) {
        this.agreement = agreement;
        this.page = page;
        this.words = page.words();
        addClassName("agreement-row");
        live = new LiveFields(this, Agreement.thing(agreement.id()), page.ask().live());
        if (page.convenes()) {
            Owners known = owners.and(agreement);
            add(
                    tie(AgreementFields.WHAT, what(words), Object::toString),
                    tie(AgreementFields.OWNER, known.input(words.text("agreement.owner")), known::nameOf),
                    tie(AgreementFields.DUE_ON, new DateField(words.text("agreement.due-on")), words.formats()::date));
        } else {
            line.addClassNames("task-words", "agreement-line");
            add(line);
        }
        state.addClassName("agreement-state");
        add(state);
    }

    static TextArea what(MeetingWords words) {
        TextArea what = new TextArea(words.text("agreement.what"));
        what.setMinRows(1);
        return what;
    }

    private <T, C extends Component & HasValue<?, T>> Component tie(
            Field<Agreement, T> field, C input, Function<T, String> inWords) {
        return live.bind(
                field.name(),
                input,
                inWords,
                () -> field.of(agreement),
                change -> page.ask().agreements().change(agreement.id(), field, change));
    }

    @Override
    public void refresh(Agreement now, int place, int of) {
        boolean same = state.getComponentCount() > 0 && now.equals(agreement);
        agreement = now;
        live.refresh();
        if (same) {
            return;
        }
        line.removeAll();
        line.add(
                new Span(now.what()),
                MinutesTab.second(words.text(
                        "agreement.line",
                        now.personName(),
                        now.organisationName(),
                        words.formats().date(now.dueOn()))));
        state.removeAll();
        showState(now);
    }

    private void showState(Agreement now) {
        boolean mine = now.owner().person().equals(page.ask().live().user().id());
        Agreement.Became action = now.action();
        if (action != null) {
            state.add(new Anchor(
                    "/" + PlanAddresses.action(page.city().slug(), action.plan(), action.id()),
                    words.text("agreement.action", action.title())));
        } else {
            state.add(mark(now));
        }
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (action == null && (mine || page.convenes())) {
            buttons.add(done(now));
        }
        if (now.open() && page.plans()) {
            Button make = new Button(
                    words.text("agreement.make"),
                    VaadinIcon.TASKS.create(),
                    click -> new MakeActionDialog(page, agreement).open());
            make.addThemeVariants(ButtonVariant.LUMO_SMALL);
            make.setAriaLabel(words.text("agreement.make.of", now.what()));
            buttons.add(make);
        }
        if (page.convenes()) {
            Button away = new Button(VaadinIcon.TRASH.create(), click -> remove());
            away.addThemeVariants(ButtonVariant.LUMO_SMALL);
            AgendaRow.named(away, words.text("take-away", now.what()));
            buttons.add(away);
        }
        state.add(buttons);
    }

    private StatusMark mark(Agreement now) {
        if (now.doneOn() != null) {
            return new StatusMark(
                    words.text(
                            "agreement.done",
                            words.formats().date(now.doneOn()),
                            Objects.requireNonNullElse(now.doneBy(), "")),
                    VaadinIcon.CHECK,
                    Tone.DONE);
        }
        LocalDate today =
                LocalDate.ofInstant(page.ask().clock().instant(), page.city().timeZone());
        return now.dueOn().isBefore(today)
                ? new StatusMark(words.text("agreement.late"), VaadinIcon.CLOCK, Tone.ATTENTION)
                : new StatusMark(words.text("agreement.pending"), VaadinIcon.CLOCK, Tone.NEUTRAL);
    }

    private Button done(Agreement now) {
        boolean open = now.doneOn() == null;
        Button done = new Button(
                words.text(open ? "agreement.fulfil" : "agreement.reopen"),
                click -> tell(
                        open
                                ? page.ask().agreements().fulfil(now.id())
                                : page.ask().agreements().reopen(now.id())));
        if (open) {
            done.setIcon(VaadinIcon.CHECK.create());
        }
        done.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return done;
    }

    private void remove() {
        page.ask().agreements().remove(agreement.id());
        Notices.undoable(
                words.text("agreement.removed"),
                words.text("undo"),
                () -> page.ask().agreements().restore(agreement.id()));
    }

    private static void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
        }
    }
}
