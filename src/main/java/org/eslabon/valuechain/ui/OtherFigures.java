package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.uikit.NarrowScreen;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Figures that are neither accounts nor flows nor employment, each with its source. */
class OtherFigures extends Grid<FigureKey> {

    private static final Set<SubjectKind> SHOWN = EnumSet.of(
            SubjectKind.STUDY,
            SubjectKind.PRODUCED_VOLUME,
            SubjectKind.ACTOR_REPORTED,
            SubjectKind.RECEIVER,
            SubjectKind.TRADE,
            SubjectKind.PRICE);

    private final transient Set<FigureKey> changed = new HashSet<>();
    private final transient StudyWords words;
    private transient @Nullable StudyData study;

    OtherFigures(StudyWords words, Consumer<FigureKey> open) {
        this.words = words;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words.text("sources.figures"));
        addColumn(this::name).setHeader(words.text("figure")).setWidth("14rem").setFlexGrow(2);
        new FigureCells<>(this, this::name, open, changed)
                .add(words.text("value"), key -> key, this::value, words::amount)
                .setWidth("10rem");
        Column<FigureKey> unit = addColumn(key -> text(key, Figure::unit))
                .setHeader(words.text("unit"))
                .setWidth("8rem");
        Column<FigureKey> source = addColumn(key -> text(key, Figure::source))
                .setHeader(words.text("figure.source"))
                .setWidth("12rem");
        NarrowScreen.watch(this, narrow -> {
            unit.setVisible(!narrow);
            source.setVisible(!narrow);
        });
    }

    private String name(FigureKey key) {
        return study == null ? "" : words.figure(study, key);
    }

    private @Nullable BigDecimal value(FigureKey key) {
        return study == null ? null : study.stated(key);
    }

    private String text(FigureKey key, Function<Figure, @Nullable String> part) {
        Figure figure = study == null ? null : study.figure(key);
        String text = figure == null ? null : part.apply(figure);
        return text == null ? "" : text;
    }

    void show(StudyData content, Set<FigureKey> changedByOthers) {
        study = content;
        changed.clear();
        changed.addAll(changedByOthers);
        setItems(content.figures().keySet().stream()
                .filter(key -> SHOWN.contains(key.kind()))
                .toList());
    }
}
