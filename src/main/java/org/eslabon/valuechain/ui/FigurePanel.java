package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.eslabon.audit.Entry;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Texts;
import org.eslabon.shell.live.ConflictChoice;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.live.Presence;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.SubjectKind;
import org.jspecify.annotations.Nullable;

/** One figure beside the page: its value to change, where it comes from, and who changed it and why. */
class FigurePanel extends Aside {

    private final transient StudyWords words;
    private final transient StudyServices services;
    private final transient LiveSupport live;
    private final transient Runnable saved;
    private final H2 title = new H2();
    private final Div people = new Div();
    private final BigDecimalField value = new BigDecimalField();
    private final TextField why = new TextField();
    private final Button save = new Button();
    private final Div edit = new Div();
    private final Div conflict = new Div();
    private final Div about = new Div();
    private final Div talk = new Div();

    private transient @Nullable StudyContent content;
    private transient @Nullable FigureKey key;
    private transient @Nullable BigDecimal seen;
    private transient @Nullable Registration presence;

    /**
     * @param saved told when a figure was saved here
     */
    FigurePanel(StudyWords words, StudyServices services, LiveSupport live, Runnable saved, Runnable close) {
        this.words = words;
        this.services = services;
        this.live = live;
        this.saved = saved;
        addClassNames("card", "figure-panel");
        getElement().setAttribute("aria-label", words.text("figure"));
        Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        closing.setAriaLabel(words.text("figure.close"));
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        Div head = new Div(title, closing);
        head.addClassName("card-head");
        people.addClassNames("second", "figure-people");
        people.getElement().setAttribute("aria-live", "polite");
        value.setLabel(words.text("value"));
        value.setWidthFull();
        value.setValueChangeMode(ValueChangeMode.EAGER);
        value.setClearButtonVisible(true);
        why.setLabel(words.text("figure.why"));
        why.setHelperText(words.text("figure.why.help"));
        why.setMaxLength(1000);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.EAGER);
        save.setText(words.text("figure.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER).listenOn(edit);
        edit.add(value, why, save);
        edit.addClassName("figure-edit");
        about.addClassName("figure-about");
        add(head, people, edit, conflict, about, talk);
    }

    /** Shows a figure; only the last version's can be changed, by those who may. */
    void open(StudyContent study, FigureKey figure, boolean mayChange) {
        boolean another = !figure.equals(key);
        content = study;
        key = figure;
        edit.setVisible(mayChange);
        title.setText(words.figure(study.data(), figure));
        if (another) {
            attend(study.study(), figure);
            why.clear();
            conflict.removeAll();
            start(study.data().stated(figure));
            value.focus();
            talk.removeAll();
            talk.add(
                    new H3(words.text("figure.talk")),
                    services.talks().about(Study.thing(study.study().id()), figure.address()));
        } else if (FieldChange.same(value.getValue(), seen)
                && !conflict.getChildren().findAny().isPresent()) {
            start(study.data().stated(figure));
        }
        showAbout(study, figure);
    }

    private void start(@Nullable BigDecimal now) {
        seen = now;
        value.setInvalid(false);
        why.setInvalid(false);
        value.setValue(now);
    }

    private void attend(Study study, FigureKey figure) {
        if (presence != null) {
            presence.remove();
        }
        presence = live.presence()
                .attend(this, Study.thing(study.id()), live.user().require(), present -> showPeople(present, figure));
        live.presence().move(this, Study.thing(study.id()), figure.address());
    }

    private void showPeople(List<Presence.Present> present, FigureKey figure) {
        String names = present.stream()
                .filter(other -> figure.address().equals(other.field()))
                .map(Presence.Present::name)
                .distinct()
                .collect(Collectors.joining(", "));
        people.setText(names.isEmpty() ? "" : Texts.text(words.locale(), "shell.live.editing", names));
    }

    private void save() {
        StudyContent study = content;
        FigureKey figure = key;
        if (study == null || figure == null || !edit.isVisible()) {
            return;
        }
        value.setInvalid(false);
        why.setInvalid(false);
        BigDecimal wanted = value.getValue();
        if (FieldChange.same(wanted, seen)) {
            refuse(words.text("figure.same"));
            return;
        }
        switch (services.figures()
                .change(study.study().id(), figure, new FieldChange<>(seen, wanted), why.getValue())) {
            case FieldOutcome.Saved<BigDecimal> done -> {
                conflict.removeAll();
                why.clear();
                start(done.value());
                Notices.done(words.text("figure.saved"));
                saved.run();
            }
            case FieldOutcome.Conflict<BigDecimal> other -> choose(other, wanted);
            case FieldOutcome.Refused<BigDecimal> refused -> {
                var refusal = refused.refusal();
                String text = Texts.text(
                        words.locale(),
                        refusal.messageKey(),
                        refusal.arguments().toArray());
                if (refusal.messageKey().startsWith("valuechain.figure.why")) {
                    why.setErrorMessage(text);
                    why.setInvalid(true);
                    why.focus();
                } else {
                    refuse(text);
                }
            }
        }
    }

    private void refuse(String text) {
        value.setErrorMessage(text);
        value.setInvalid(true);
    }

    private void choose(FieldOutcome.Conflict<BigDecimal> other, @Nullable BigDecimal mine) {
        conflict.removeAll();
        conflict.add(new ConflictChoice(
                other.by(),
                number(other.current()),
                number(mine),
                () -> {
                    conflict.removeAll();
                    start(other.current());
                    saved.run();
                },
                () -> {
                    conflict.removeAll();
                    seen = other.current();
                    value.setValue(mine);
                    save();
                }));
    }

    private @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : words.formats().number(number, 10);
    }

    private void showAbout(StudyContent study, FigureKey figure) {
        about.removeAll();
        Figure stated = study.data().figure(figure);
        if (!edit.isVisible()) {
            about.add(line(words.text("value"), words.amount(stated == null ? null : stated.value())));
        }
        if (stated == null) {
            about.add(new Span(words.text("figure.not-stated")));
        } else {
            if (stated.unit() != null) {
                about.add(line(
                        words.text("unit"),
                        figure.kind() == SubjectKind.EMPLOYMENT ? words.jobsUnit(stated.unit()) : stated.unit()));
            }
            about.add(line(
                    words.text("figure.source"),
                    stated.source() == null ? words.text("figure.source.unknown") : stated.source()));
        }
        List<Entry> entries = services.figures().history(study.study().id(), figure);
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        for (Entry entry : entries) {
            Span when = new Span(words.formats().dateTime(entry.at()));
            when.addClassName("second");
            list.add(new ListItem(
                    new Span(words.text(
                            "figure.change",
                            entry.byName() == null ? "" : entry.byName(),
                            number(amount(entry.from()), "–"),
                            number(amount(entry.to()), "–"))),
                    new Span(entry.reason() == null ? "" : entry.reason()),
                    when));
        }
        about.add(new H3(words.text("figure.history")));
        about.add(entries.isEmpty() ? new Span(words.text("figure.history.none")) : list);
    }

    private String number(@Nullable BigDecimal number, String nothing) {
        return number == null ? nothing : words.formats().number(number, 10);
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Div line(String name, String text) {
        Span label = new Span(name);
        label.addClassName("second");
        Div line = new Div(label, new Span(text));
        line.addClassName("figure-line");
        return line;
    }
}
