package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.partnership.City;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.StudySummary;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.workbook.Imported;

/** What was understood of a workbook, before anything of it is stored. */
class ImportPreview extends Div {

    private final transient City city;
    private final String file;
    private final transient Imported workbook;
    private final transient StudyWords words;
    private final transient Studies studies;
    private final transient Consumer<StudyId> accepted;
    private final TextField name = new TextField();
    private final Select<Optional<StudySummary>> target = new Select<>();
    private final Button accept = new Button();

    ImportPreview(
            City city,
            String file,
            Imported workbook,
            StudyWords words,
            Studies studies,
            Runnable cancel,
            Consumer<StudyId> accepted) {
        this.city = city;
        this.file = file;
        this.workbook = workbook;
        this.words = words;
        this.studies = studies;
        this.accepted = accepted;
        addClassName("import-preview");
        Analysis analysis = Analysis.of(workbook.study());
        add(decision(cancel), figures(analysis), discrepancies(), actors(analysis));
    }

    private Div decision(Runnable cancel) {
        name.setLabel(words.text("study.name"));
        name.setValue(proposedName());
        name.setMaxLength(300);
        name.setWidthFull();
        List<Optional<StudySummary>> targets = new ArrayList<>();
        targets.add(Optional.empty());
        studies.ofCity(city.id()).forEach(study -> targets.add(Optional.of(study)));
        target.setLabel(words.text("import.as"));
        target.setItems(targets);
        target.setItemLabelGenerator(study -> study.map(one -> words.text("import.as.version", one.name()))
                .orElseGet(() -> words.text("import.as.new")));
        target.setValue(targets.getFirst());
        target.setWidthFull();
        target.setVisible(targets.size() > 1);
        target.addValueChangeListener(
                change -> name.setVisible(change.getValue().isEmpty()));
        accept.setText(words.text("import.accept"));
        accept.addClickListener(click -> accept());
        accept.addThemeNames("primary");
        accept.setDisableOnClick(true);
        Button other = new Button(words.text("import.cancel"), click -> cancel.run());
        Div fields = new Div(name, target);
        fields.addClassName("import-fields");
        Div buttons = new Div(accept, other);
        buttons.addClassName("toolbar");
        Div card = new Div(
                new H2(words.text("import.understood")),
                new Paragraph(words.text("import.not-stored-yet", file)),
                fields,
                buttons);
        card.addClassName("card");
        return card;
    }

    private void accept() {
        Optional<StudySummary> chosen = target.getValue();
        Outcome<?> outcome = chosen.isEmpty()
                ? studies.add(city.id(), name.getValue(), workbook, file)
                : studies.addVersion(chosen.get().id(), workbook, file);
        switch (outcome) {
            case Outcome.Done<?>(StudyId study) -> accepted.accept(study);
            case Outcome.Done<?> version -> accepted.accept(chosen.orElseThrow().id());
            case Outcome.Refused<?>(var refusal) -> {
                Notices.refused(refusal);
                accept.setEnabled(true);
            }
        }
    }

    private String proposedName() {
        var header = workbook.study().header();
        String proposed = Stream.of(
                        header.commodity(),
                        header.name() != null ? header.name() : header.country(),
                        header.referenceYear() == null ? null : header.referenceYear() + "")
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return proposed.isEmpty() ? file.replaceFirst("\\.[^.]*$", "") : proposed;
    }

    private Div figures(Analysis analysis) {
        var header = workbook.study().header();
        Div figures = new Div(
                new KeyFigure(
                        words.text("value-added"),
                        words.formats().money(analysis.total().valueAdded()),
                        words.accountMoney(header)),
                new KeyFigure(
                        words.text("study.actors"),
                        count(analysis.actors().size()),
                        words.text("import.stages", analysis.stages().size())),
                new KeyFigure(words.text("study.flows"), count(analysis.flows().size()), words.flowMoney(header)),
                new KeyFigure(
                        words.text("study.discrepancies"),
                        count(workbook.discrepancies().size()),
                        words.text("import.discrepancies.note")));
        figures.addClassName("key-figures");
        return figures;
    }

    private String count(int number) {
        return words.formats().number(BigDecimal.valueOf(number), 0);
    }

    private Div discrepancies() {
        Div card = new Div(new H2(words.text("study.discrepancies")));
        card.addClassName("card");
        card.add(
                workbook.discrepancies().isEmpty()
                        ? new Span(words.text("discrepancies.none"))
                        : new DiscrepancyGrid(words, workbook.discrepancies()));
        return card;
    }

    private Div actors(Analysis analysis) {
        List<List<String>> rows = analysis.actors().stream()
                .map(actor -> List.of(
                        actor.actor().name(),
                        words.stage(actor.actor().stage()),
                        words.formats().money(actor.account().get(AccountItem.PRODUCTION)),
                        words.formats().money(actor.account().valueAdded()),
                        words.formats().percent(actor.ratios().margin())))
                .toList();
        Div card = new Div(
                new H2(words.text("study.actors")),
                new DataTable(
                        words.text("study.actors"),
                        List.of(
                                DataTable.Column.text(words.text("actor")),
                                DataTable.Column.text(words.text("stage")),
                                DataTable.Column.number(words.item(AccountItem.PRODUCTION)),
                                DataTable.Column.number(words.text("value-added")),
                                DataTable.Column.number(words.text("margin"))),
                        rows));
        card.addClassName("card");
        return card;
    }
}
