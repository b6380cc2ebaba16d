package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyData;
import org.jspecify.annotations.Nullable;

/** Every employment figure of the study, to be opened and changed. */
class EmploymentGrid extends Grid<ActorType> {

    private final transient Set<FigureKey> changed = new HashSet<>();
    private transient @Nullable StudyData study;

    EmploymentGrid(StudyWords words, Consumer<FigureKey> open) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", words.text("employment.by-actor"));
        addColumn(ActorType::name)
                .setHeader(words.text("actor"))
                .setRowHeader(true)
                .setFrozen(true)
                .setWidth("13rem")
                .setFlexGrow(1);
        FigureCells<ActorType> cells = new FigureCells<>(this, ActorType::name, open, changed);
        for (EmploymentItem item : EmploymentItem.values()) {
            cells.add(
                            words.item(item),
                            actor -> FigureKey.employment(actor.code(), item),
                            actor -> study == null ? null : study.stated(FigureKey.employment(actor.code(), item)),
                            words::amount)
                    .setWidth("11rem");
        }
    }

    void show(StudyData content, Set<FigureKey> changedByOthers) {
        study = content;
        changed.clear();
        changed.addAll(changedByOthers);
        setItems(List.copyOf(content.actors()));
    }
}
