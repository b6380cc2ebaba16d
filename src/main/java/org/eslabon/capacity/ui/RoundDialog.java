package org.eslabon.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.NewRound;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.Rounds;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Participant;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.DateField;

/** A round is begun: what is assessed, and when. */
class RoundDialog extends Dialog {

    /**
     * @param before what has been assessed already
     * @param services the city's public services by name
     */
    RoundDialog(
            City city,
            CapacityWords words,
            List<String> before,
            Map<String, PublicServiceId> services,
            List<Participant> participants,
            List<Catalogue.Version> versions,
            Rounds rounds,
            Consumer<RoundId> made) {
        setHeaderTitle(words.text("begin"));
        setWidth("min(36rem, 100vw)");
        setCloseOnOutsideClick(false);
        ComboBox<String> subject = new ComboBox<>(words.text("round.subject"));
        subject.setItems(Stream.concat(before.stream(), services.keySet().stream())
                .distinct()
                .toList());
        subject.setAllowCustomValue(true);
        subject.addCustomValueSetListener(typed -> subject.setValue(typed.getDetail()));
        subject.setHelperText(words.text("round.subject.help"));
        subject.setRequiredIndicatorVisible(true);
        subject.setAutofocus(true);
        Select<Participant> organisation = new Select<>();
        organisation.setLabel(words.text("round.organisation"));
        organisation.setEmptySelectionAllowed(true);
        organisation.setEmptySelectionCaption(words.text("round.organisation.none"));
        organisation.setItems(participants);
        organisation.setItemLabelGenerator(one -> one == null
                ? words.text("round.organisation.none")
                : one.organisation().name());
        RadioButtonGroup<Round.Kind> kind = new RadioButtonGroup<>(words.text("round.kind"));
        kind.setItems(Round.Kind.values());
        kind.setItemLabelGenerator(words::kind);
        kind.setValue(Round.Kind.BASELINE);
        subject.addValueChangeListener(change ->
                kind.setValue(before.contains(change.getValue()) ? Round.Kind.FOLLOW_UP : Round.Kind.BASELINE));
        DateField held = new DateField(words.text("round.heldOn"));
        held.setValue(LocalDate.now(city.timeZone()));
        held.setRequiredIndicatorVisible(true);
        Select<Catalogue.Version> catalogue = new Select<>();
        catalogue.setLabel(words.text("tab.catalogue"));
        List<Catalogue.Version> published =
                versions.stream().filter(one -> !one.draft()).toList();
        catalogue.setItems(published);
        catalogue.setItemLabelGenerator(words::version);
        catalogue.setValue(published.getFirst());
        catalogue.setVisible(published.size() > 1);
        Div form = new Div(subject, organisation, kind, held, catalogue);
        form.addClassName("form-grid");
        subject.addClassName("wide");
        organisation.addClassName("wide");
        catalogue.addClassName("wide");
        Div message = new Div();
        message.addClassNames("message", "message-refused");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(new Paragraph(words.text("begin.what")), message, form);
        Button save = new Button(words.text("begin.save"));
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save.setEnabled(true);
            Participant whose = organisation.getValue();
            NewRound wanted = new NewRound(
                    subject.getValue(),
                    whose == null ? null : whose.organisation().id(),
                    kind.getValue(),
                    held.getValue(),
                    catalogue.getValue().id(),
                    services.get(subject.getValue()));
            switch (rounds.create(city.id(), wanted)) {
                case Outcome.Done<RoundId> done -> {
                    close();
                    made.accept(done.value());
                }
                case Outcome.Refused<RoundId>(var refusal) -> {
                    message.removeAll();
                    message.add(new Span(words.refusal(refusal)));
                    message.setVisible(true);
                }
            }
        });
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }
}
