package org.eslabon.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.eslabon.capacity.Assessor;
import org.eslabon.capacity.Candidate;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.shared.Outcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PersonAvatar;

/** Who scores and how far each is, without a word of what she scored. */
class PeopleTab extends Div implements RoundTab {

    private final transient RoundPage page;
    private final transient CapacityWords words;
    private final Div people = new Div();
    private transient RoundSheet sheet;
    private transient LiveFields live;

    PeopleTab(RoundPage page, RoundSheet now) {
        this.page = page;
        this.words = page.words();
        this.sheet = now;
        addClassName("study-tab");
        people.addClassName("card");
        add(people);
        live = new LiveFields(this, Round.thing(page.round()), page.ask().live());
        if (page.mayRun() && now.round().state() != RoundState.LOCKED) {
            add(fields());
        }
    }

    private Div fields() {
        TextField subject = new TextField(words.text("round.subject"));
        DateField held = new DateField(words.text("round.heldOn"));
        var subjectField = live.bind(
                "subject",
                subject,
                () -> sheet.round().subject(),
                change -> page.ask().rounds().changeSubject(page.round(), change));
        var heldField = live.bind(
                "heldOn",
                held,
                words.formats()::date,
                () -> sheet.round().heldOn(),
                change -> page.ask().rounds().changeHeldOn(page.round(), change));
        Div form = new Div(subjectField, heldField);
        form.addClassName("form-grid");
        Div card = new Div(new H2(words.text("round.about")), form);
        card.addClassName("card");
        return card;
    }

    @Override
    public void show(RoundSheet now) {
        sheet = now;
        live.refresh();
        boolean invites = page.mayRun() && now.round().state().scoring();
        people.removeAll();
        people.add(new H2(words.text("assessors")));
        people.add(new Paragraph(words.text("assessors.blind")));
        if (now.assessors().isEmpty()) {
            people.add(new Paragraph(words.text(invites ? "assessors.none.invite" : "assessors.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("home-list", "assessor-list");
            now.assessors().forEach(one -> list.add(line(one, now, invites)));
            people.add(list);
        }
        if (invites) {
            people.add(invitation());
        }
    }

    private ListItem line(Assessor one, RoundSheet now, boolean invites) {
        int asked = now.catalogue().indicators().size();
        Span about = new Span(words.role(one.role()) + " · " + one.organisationName());
        about.addClassName("second");
        Div name = new Div(new Span(one.name()), about);
        name.addClassName("task-words");
        ListItem line = new ListItem(
                new PersonAvatar(one.person(), one.name()),
                name,
                RoundsView.progress(one.answered(), asked, words.text("answered", one.answered(), asked), one.name()));
        if (invites && one.answered() == 0) {
            Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                if (page.ask().rounds().withdraw(page.round(), one.id()) instanceof Outcome.Refused<?>(var refusal)) {
                    Notices.refused(refusal);
                }
            });
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            away.setAriaLabel(words.text("assessors.withdraw", one.name()));
            line.add(away);
        }
        return line;
    }

    private ComboBox<Candidate> invitation() {
        List<Candidate> candidates = page.ask().rounds().candidates(page.round());
        ComboBox<Candidate> choice = new ComboBox<>(words.text("assessors.invite"));
        choice.setItems(candidates);
        choice.setItemLabelGenerator(one -> one.name() + " · " + one.organisationName());
        choice.setHelperText(words.text("assessors.invite.help"));
        choice.setWidth("min(32rem, 100%)");
        choice.addValueChangeListener(change -> {
            Candidate chosen = change.getValue();
            if (chosen != null
                    && page.ask().rounds().invite(page.round(), chosen.organisation(), chosen.person())
                            instanceof Outcome.Refused<?>(var refusal)) {
                Notices.refused(refusal);
            }
        });
        return choice;
    }
}
