package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.ui.TextEditor;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Participant;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.MeasuredClaim;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleChoices;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleMeasures;
import org.eslabon.valuechain.ObstacleStatus;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.spi.ObstacleSection;
import org.jspecify.annotations.Nullable;

/** One obstacle beside the log: its fields, what other modules say of it, and what was done to it. */
class ObstaclePanel extends Aside {

    private final transient Obstacles obstacles;
    private final transient ObstacleMeasures measures;
    private final Div measured = new Div();
    private final transient ObstacleWords words = new ObstacleWords(getLocale());
    private final transient City city;
    private final transient LiveFields fields;
    private final TextEditor text;
    private final ObstacleHistory history;
    private final Span line = new Span();
    private final boolean mayChange;
    private transient Obstacle shown;

    ObstaclePanel(
            Obstacle obstacle,
            City city,
            boolean mayChange,
            Obstacles obstacles,
            ObstacleMeasures measures,
            ObstacleChoices choices,
            List<ObstacleSection> sections,
            TextEditors texts,
            Talks talks,
            LiveSupport live,
            Runnable close) {
        this.obstacles = obstacles;
        this.measures = measures;
        this.city = city;
        this.mayChange = mayChange;
        this.shown = obstacle;
        addClassNames("card", "obstacle-panel");
        getElement().setAttribute("aria-label", words.text("one"));
        fields = new LiveFields(this, Obstacle.thing(obstacle.id()), live);
        history = new ObstacleHistory(words, new Formats(getLocale(), city.timeZone()));
        Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        closing.addThemeNames("tertiary", "icon");
        closing.setAriaLabel(words.text("close"));
        closing.setTooltipText(words.text("close"));
        line.addClassName("obstacle-panel-line");
        Div head = new Div(line, talks.of(Obstacle.thing(obstacle.id())), closing);
        head.addClassName("obstacle-panel-head");
        add(head, form(choices), new H2(words.text("text")));
        text = texts.of(
                new TextOwner(Obstacle.thing(obstacle.id()), "text"),
                words.text("text"),
                words.text("text.placeholder"));
        add(text);
        add(measured);
        sections.forEach(section -> add(section.of(city, obstacle, mayChange)));
        add(new H2(words.text("history")), history);
        show(obstacle);
    }

    ObstacleId obstacle() {
        return shown.id();
    }

    void showVersion(@Nullable Long version) {
        text.setVersion(version);
    }

    /** Shows what was loaded again. */
    void show(Obstacle obstacle) {
        shown = obstacle;
        Formats formats = new Formats(getLocale(), city.timeZone());
        line.setText(words.text("recorded-on", obstacle.studyName(), formats.dateTime(obstacle.createdAt())));
        fields.refresh();
        history.show(obstacles.history(obstacle.id()));
        showMeasured(formats);
    }

    /** What it explains of the gap, cost by cost; each leads on to the cost and its figures. */
    private void showMeasured(Formats formats) {
        measured.removeAll();
        measured.add(new H2(words.text("measured")));
        List<MeasuredClaim> claims = measures.claims(shown.id());
        Anchor gap = new Anchor("/" + StudyAddresses.gap(city.slug(), shown.study()), words.text("measured.open"));
        if (claims.isEmpty()) {
            measured.add(new Paragraph(words.text("measured.none")), gap);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        for (MeasuredClaim claim : claims) {
            String cost = claim.cell().stage().isEmpty()
                    ? claim.cell().component()
                    : claim.cell().component() + " · " + claim.cell().stage();
            list.add(new ListItem(words.text(
                    "measured.claim",
                    cost,
                    formats.percent(claim.weight()),
                    formats.number(claim.gap(), 4),
                    claim.benchmark().currency(),
                    claim.benchmark().unit(),
                    formats.percent(claim.share()),
                    claim.benchmark().comparator())));
        }
        measured.add(list, gap);
    }

    private Div form(ObstacleChoices choices) {
        ObstacleId id = shown.id();
        TextArea statement = new TextArea(words.text("statement"));
        statement.setMinRows(2);
        TextArea evidence = new TextArea(words.text("evidence"));
        evidence.setMinRows(3);
        evidence.setMaxRows(16);
        Select<ObstacleStatus> status = new Select<>();
        status.setLabel(words.text("status"));
        status.setItems(ObstacleStatus.values());
        status.setItemLabelGenerator(words::status);
        Select<ObstacleKind> kind = new Select<>();
        kind.setLabel(words.text("kind"));
        kind.setItems(ObstacleKind.values());
        kind.setItemLabelGenerator(words::kind);
        Select<String> stage = stages(words, stageNames(choices));
        List<Participant> counterparts = choices.counterparts(city.id());
        ComboBox<OrganisationId> responsible = responsible(words, counterparts);
        Div form = new Div(
                wide(bind(
                        "statement",
                        statement,
                        text -> text,
                        Obstacle::statement,
                        c -> obstacles.changeStatement(id, c))),
                bind("status", status, words::status, Obstacle::status, c -> obstacles.changeStatus(id, c)),
                bind("kind", kind, words::kind, Obstacle::kind, c -> obstacles.changeKind(id, c)),
                bind("stage", stage, text -> text, Obstacle::stage, c -> obstacles.changeStage(id, c)),
                bind(
                        "responsible",
                        responsible,
                        organisation -> shortName(counterparts, organisation),
                        Obstacle::responsible,
                        c -> obstacles.changeResponsible(id, c)),
                wide(bind(
                        "evidence", evidence, text -> text, Obstacle::evidence, c -> obstacles.changeEvidence(id, c))));
        form.addClassName("form-grid");
        return form;
    }

    private <V, C extends Component & HasValueAndElement<?, V>> Component bind(
            String name,
            C input,
            Function<V, String> inWords,
            Function<Obstacle, @Nullable V> current,
            Function<FieldChange<V>, FieldOutcome<V>> save) {
        input.setReadOnly(!mayChange);
        return fields.bind(name, input, inWords, () -> current.apply(shown), save);
    }

    /** The study's stages, and the one the obstacle names if the study no longer does. */
    private List<String> stageNames(ObstacleChoices choices) {
        List<String> names = new ArrayList<>(choices.stages(shown.study()));
        if (shown.stage() != null && !names.contains(shown.stage())) {
            names.add(shown.stage());
        }
        return names;
    }

    private static Component wide(Component field) {
        field.addClassName("wide");
        return field;
    }

    static Select<String> stages(ObstacleWords words, List<String> names) {
        Select<String> stage = new Select<>();
        stage.setLabel(words.text("stage"));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(words.text("whole-chain"));
        stage.setItems(names);
        stage.setItemLabelGenerator(name -> name == null ? words.text("whole-chain") : name);
        return stage;
    }

    static ComboBox<OrganisationId> responsible(ObstacleWords words, List<Participant> counterparts) {
        ComboBox<OrganisationId> responsible = new ComboBox<>(words.text("responsible"));
        responsible.setItems(counterparts.stream()
                .map(participant -> participant.organisation().id())
                .toList());
        responsible.setItemLabelGenerator(organisation -> shortName(counterparts, organisation));
        responsible.setClearButtonVisible(true);
        return responsible;
    }

    static String shortName(List<Participant> counterparts, OrganisationId organisation) {
        return counterparts.stream()
                .filter(participant -> participant.organisation().id().equals(organisation))
                .map(participant -> participant.organisation().shortName())
                .findFirst()
                .orElse("–");
    }
}
