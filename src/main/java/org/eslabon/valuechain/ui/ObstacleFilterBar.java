package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.partnership.Participant;
import org.eslabon.shared.OrganisationId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleStatus;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** The choices above the log. */
class ObstacleFilterBar extends Div {

    private final TextField text = new TextField();
    private final ComboBox<StudyId> chain;
    private final ComboBox<ObstacleKind> kind;
    private final ComboBox<ObstacleStatus> status;
    private final ComboBox<OrganisationId> responsible;
    private final Checkbox openOnly;
    private final transient Consumer<ObstacleFilter> changed;
    private transient ObstacleFilter filter = ObstacleFilter.NONE;

    /**
     * @param chains the chains to choose from; where the page is one chain's, an empty list hides the choice
     */
    ObstacleFilterBar(
            ObstacleWords words, List<Study> chains, List<Participant> counterparts, Consumer<ObstacleFilter> changed) {
        this.changed = changed;
        addClassName("toolbar");
        addClassName("obstacle-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", words.text("filter"));
        text.setPlaceholder(words.text("filter.text"));
        text.setAriaLabel(words.text("filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> change(event.isFromClient(), filter.withText(event.getValue())));
        chain = choice(
                words.text("filter.chain"),
                chains.stream().map(Study::id).toList(),
                id -> chains.stream()
                        .filter(study -> study.id().equals(id))
                        .map(Study::name)
                        .findFirst()
                        .orElse("–"),
                ObstacleFilter::withChain);
        chain.setVisible(!chains.isEmpty());
        kind = choice(words.text("filter.kind"), List.of(ObstacleKind.values()), words::kind, ObstacleFilter::withKind);
        status = choice(
                words.text("filter.status"),
                List.of(ObstacleStatus.values()),
                words::status,
                ObstacleFilter::withStatus);
        responsible = choice(
                words.text("filter.responsible"),
                counterparts.stream()
                        .map(participant -> participant.organisation().id())
                        .toList(),
                id -> ObstaclePanel.shortName(counterparts, id),
                ObstacleFilter::withResponsible);
        openOnly = new Checkbox(words.text("filter.open"));
        openOnly.addValueChangeListener(event -> change(event.isFromClient(), filter.withOpenOnly(event.getValue())));
        add(text, chain, kind, status, responsible, openOnly);
    }

    void show(ObstacleFilter shown) {
        filter = shown;
        text.setValue(shown.text());
        chain.setValue(shown.chain());
        kind.setValue(shown.kind());
        status.setValue(shown.status());
        responsible.setValue(shown.responsible());
        openOnly.setValue(shown.openOnly());
    }

    private <T> ComboBox<T> choice(
            String label,
            List<T> items,
            Function<T, String> name,
            BiFunction<ObstacleFilter, @Nullable T, ObstacleFilter> with) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setPlaceholder(label);
        choice.setAriaLabel(label);
        choice.setItems(items);
        choice.setItemLabelGenerator(name::apply);
        choice.setClearButtonVisible(true);
        choice.addValueChangeListener(event -> change(event.isFromClient(), with.apply(filter, event.getValue())));
        return choice;
    }

    private void change(boolean byPerson, ObstacleFilter wanted) {
        if (byPerson) {
            filter = wanted;
            changed.accept(wanted);
        }
    }
}
