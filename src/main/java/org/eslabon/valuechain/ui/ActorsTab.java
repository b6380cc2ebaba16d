package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.uikit.NarrowScreen;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorResult;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.ReportedItem;

/** The account of every actor type, like a spreadsheet; on a phone a card each. */
class ActorsTab extends Div implements StudyTab {

    private final transient StudyWords words;
    private final transient Consumer<FigureKey> open;
    private final Grid<ActorResult> grid = new Grid<>();
    private final ActorCards cards;
    private final Span unit = new Span();
    private final transient List<ActorResult> rows = new ArrayList<>();
    private final transient Set<FigureKey> changed = new HashSet<>();
    private boolean narrow;

    ActorsTab(StudyWords words, Consumer<FigureKey> open) {
        this.words = words;
        this.open = open;
        addClassName("study-tab");
        unit.addClassName("second");
        cards = new ActorCards(words, open);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", words.text("study.actors"));
        addColumns();
        grid.setItems(rows).setIdentifierProvider(actor -> actor.actor().code());
        add(unit, grid, cards);
        NarrowScreen.watch(this, isNarrow -> {
            narrow = isNarrow;
            show();
        });
    }

    private void addColumns() {
        Collator collator = Collator.getInstance(words.locale());
        grid.addColumn(actor -> actor.actor().name())
                .setHeader(words.text("actor"))
                .setComparator(Comparator.comparing(actor -> actor.actor().name(), collator))
                .setRowHeader(true)
                .setFrozen(true)
                .setWidth("15rem")
                .setFlexGrow(1);
        grid.addColumn(actor -> words.stage(actor.actor().stage()))
                .setHeader(words.text("stage"))
                .setComparator(
                        Comparator.comparing(actor -> words.stage(actor.actor().stage()), collator))
                .setWidth("9rem")
                .setFlexGrow(0);
        FigureCells<ActorResult> cells =
                new FigureCells<>(grid, actor -> actor.actor().name(), open, changed);
        cells.add(
                words.text("number-of-actors"),
                actor -> FigureKey.numberOfActors(actor.actor().code()),
                ActorResult::numberOfActors,
                number -> words.formats().number(number, 0));
        for (AccountItem item : AccountItem.values()) {
            cells.add(
                    words.item(item),
                    actor -> FigureKey.account(actor.actor().code(), item),
                    actor -> actor.account().get(item),
                    words.formats()::money);
        }
        cells.computed(words.text("value-added"), actor -> actor.account().valueAdded(), words.formats()::money);
        cells.add(
                words.text("value-added.reported"),
                actor -> FigureKey.reported(actor.actor().code(), ReportedItem.DIRECT_VALUE_ADDED),
                ActorResult::reportedValueAdded,
                words.formats()::money);
        cells.computed(words.text("margin"), actor -> actor.ratios().margin(), words.formats()::percent);
        cells.computed(words.text("benefit-cost"), actor -> actor.ratios().benefitCost(), words.formats()::percent);
        cells.computed(words.text("share"), actor -> actor.ratios().shareOfChain(), words.formats()::percent);
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changedByOthers) {
        unit.setText(words.text("money.in", words.accountMoney(content.data().header())));
        rows.clear();
        rows.addAll(content.analysis().actors());
        changed.clear();
        changed.addAll(changedByOthers);
        show();
    }

    private void show() {
        grid.setVisible(!narrow);
        cards.setVisible(narrow);
        if (narrow) {
            cards.show(rows);
        } else {
            grid.getDataProvider().refreshAll();
        }
    }
}
