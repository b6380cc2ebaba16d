package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.partnership.City;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleChoices;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** Records an obstacle. */
class ObstacleDialog extends Dialog {

    private final transient Obstacles obstacles;
    private final transient Consumer<ObstacleId> recorded;
    private final transient Function<StudyId, List<String>> stages;
    private final ObstacleWords words = new ObstacleWords(getLocale());
    private final TextArea statement = new TextArea(words.text("statement"));
    private final Select<Study> chain = new Select<>();
    private final Select<ObstacleKind> kind = new Select<>();
    private final Select<String> stage = ObstaclePanel.stages(words, List.of());
    private final TextArea evidence = new TextArea(words.text("evidence"));
    private final ComboBox<OrganisationId> responsible;
    private final Button save = new Button(words.text("record"), click -> save());

    /**
     * @param chosen the chain that is proposed, if any
     */
    ObstacleDialog(
            City city,
            @Nullable StudyId chosen,
            Obstacles obstacles,
            ObstacleChoices choices,
            Consumer<ObstacleId> recorded) {
        this.obstacles = obstacles;
        this.recorded = recorded;
        this.stages = choices::stages;
        List<Study> chains = choices.chains(city.id());
        responsible = ObstaclePanel.responsible(words, choices.counterparts(city.id()));
        setHeaderTitle(words.text("record"));
        setWidth("min(40rem, 100vw)");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(closing -> {
            if (statement.isEmpty() && evidence.isEmpty()) {
                close(); // Escape throws nothing away that was written
            }
        });
        statement.setHelperText(words.text("statement.help"));
        statement.setRequiredIndicatorVisible(true);
        statement.setMinRows(2);
        statement.setAutofocus(true);
        chain.setLabel(words.text("chain"));
        chain.setItems(chains);
        chain.setItemLabelGenerator(Study::name);
        chain.addValueChangeListener(event -> stage.setItems(
                event.getValue() == null
                        ? List.of()
                        : stages.apply(event.getValue().id())));
        kind.setLabel(words.text("kind"));
        kind.setItems(ObstacleKind.values());
        kind.setItemLabelGenerator(words::kind);
        evidence.setHelperText(words.text("evidence.help"));
        evidence.setMinRows(3);
        evidence.setMaxRows(10);
        chains.stream()
                .filter(study -> chains.size() == 1 || study.id().equals(chosen))
                .findFirst()
                .ifPresent(chain::setValue);
        Div form = new Div(statement, chain, stage, kind, responsible, evidence);
        form.addClassName("form-grid");
        statement.addClassName("wide");
        evidence.addClassName("wide");
        add(form);
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    /** Proposes where along the chain it is, if the chain has that stage. */
    ObstacleDialog at(String proposed) {
        if (chain.getValue() != null && stages.apply(chain.getValue().id()).contains(proposed)) {
            stage.setValue(proposed);
        }
        return this;
    }

    private void save() {
        save.setEnabled(true);
        boolean complete = require(statement.isEmpty(), statement::setInvalid, statement::setErrorMessage, "statement")
                & require(chain.isEmpty(), chain::setInvalid, chain::setErrorMessage, "chain")
                & require(kind.isEmpty(), kind::setInvalid, kind::setErrorMessage, "kind");
        if (!complete) {
            return;
        }
        NewObstacle wanted = new NewObstacle(
                chain.getValue().id(),
                statement.getValue(),
                kind.getValue(),
                stage.getValue(),
                evidence.getValue(),
                responsible.getValue());
        switch (obstacles.create(wanted)) {
            case Outcome.Done<ObstacleId> done -> {
                close();
                Notices.done(words.text("recorded-notice"));
                recorded.accept(done.value());
            }
            case Outcome.Refused<ObstacleId> refused -> refuse(refused.refusal());
        }
    }

    private boolean require(boolean missing, Consumer<Boolean> invalid, Consumer<String> message, String field) {
        message.accept(words.text(field + ".required"));
        invalid.accept(missing);
        return !missing;
    }

    private void refuse(Refusal refusal) {
        if (refusal.messageKey().contains(".statement.")) {
            statement.setErrorMessage(Texts.text(
                    getLocale(), refusal.messageKey(), refusal.arguments().toArray()));
            statement.setInvalid(true);
        } else if (refusal.messageKey().contains(".evidence.")) {
            evidence.setErrorMessage(Texts.text(
                    getLocale(), refusal.messageKey(), refusal.arguments().toArray()));
            evidence.setInvalid(true);
        } else {
            Notices.refused(refusal);
        }
    }
}
