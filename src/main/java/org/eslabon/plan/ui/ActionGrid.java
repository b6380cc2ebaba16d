package org.eslabon.plan.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The actions of a plan as rows; where there is little room, a row says in one cell what matters. */
class ActionGrid extends Grid<ActionSummary> {

    private static final int ROWS_WITHOUT_SCROLLING = 30;

    /** Columns go as the grid becomes narrow; it looks at its own width, which the document beside it decides. */
    private static final String FIT = """
            const grid = this;
            const fit = () => {
              const width = grid.offsetWidth;
              if (!width) return;
              const narrow = width < 430;
              grid.querySelectorAll('vaadin-grid-column').forEach((column, index) => {
                column.hidden = index > 0 && (narrow || (index === 3 && width < 560));
              });
              grid.toggleAttribute('narrow', narrow);
            };
            if (!grid.fitting) {
              grid.fitting = new ResizeObserver(fit);
              grid.fitting.observe(grid);
            }
            setTimeout(fit);
            """;

    private static final String TITLE = """
            <div class="action-cell">
              <a class="action-link" href="${item.address}" aria-current="${item.current}"
                @click="${e => { if (!(e.ctrlKey || e.metaKey || e.shiftKey)) { e.preventDefault(); open(); } }}"
                >${item.title}</a>
              <small>${item.who}</small>
              <small class="only-narrow">${item.period} · ${item.update}</small>
            </div>
            """;

    private final List<ActionSummary> rows = new ArrayList<>();
    private @Nullable ActionId open;

    /**
     * @param address where an action opens
     */
    ActionGrid(Formats formats, Function<ActionId, String> address) {
        addClassName("action-grid");
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("plan.actions"));
        addColumn(LitRenderer.<ActionSummary>of(TITLE)
                        .withProperty("title", ActionSummary::title)
                        .withProperty("who", action -> action.personName() + " · " + action.organisationName())
                        .withProperty("period", action -> period(action, formats))
                        .withProperty(
                                "update",
                                action -> getTranslation("plan.update-on", formats.date(action.nextUpdateOn())))
                        .withProperty("address", action -> "/" + address.apply(action.id()))
                        .withProperty(
                                "current", action -> String.valueOf(action.id().equals(open)))
                        .withFunction("open", action -> go(address.apply(action.id()))))
                .setHeader(getTranslation("plan.action"))
                .setComparator(Comparator.comparing(ActionSummary::title, String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(1);
        addColumn(action -> period(action, formats))
                .setHeader(getTranslation("plan.period"))
                .setComparator(
                        Comparator.comparing(ActionSummary::startsOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(action -> formats.date(action.nextUpdateOn()))
                .setHeader(getTranslation("plan.next-update.short"))
                .setComparator(Comparator.comparing(ActionSummary::nextUpdateOn))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(action -> action.budget() == null ? "" : formats.money(action.budget()))
                .setHeader(getTranslation("plan.action.budget.short"))
                .setComparator(
                        Comparator.comparing(ActionSummary::budget, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        setPartNameGenerator(action -> action.id().equals(open) ? "open-row" : null);
        addItemClickListener(click -> go(address.apply(click.getItem().id())));
        addAttachListener(attached -> getElement().executeJs(FIT));
        setItems(new ListDataProvider<>(rows) {
            @Override
            public Object getId(ActionSummary action) {
                return action.id();
            }
        });
    }

    void show(List<ActionSummary> actions, @Nullable ActionId nowOpen) {
        List<ActionSummary> before = List.copyOf(rows);
        boolean sameRows = Objects.equals(open, nowOpen) && ids(before).equals(ids(actions));
        rows.clear();
        rows.addAll(actions);
        open = nowOpen;
        if (sameRows && !sorted()) {
            actions.stream().filter(action -> !before.contains(action)).forEach(getDataProvider()::refreshItem);
            return; // only these rows travel, and no page has to confirm that it has them all
        }
        setAllRowsVisible(actions.size() <= ROWS_WITHOUT_SCROLLING);
        getDataProvider().refreshAll();
    }

    /** Whether the person has sorted it by a column: then a changed row may belong elsewhere. */
    private boolean sorted() {
        return !getSortOrder().isEmpty();
    }

    private static List<ActionId> ids(List<ActionSummary> actions) {
        return actions.stream().map(ActionSummary::id).toList();
    }

    private void go(String address) {
        getUI().ifPresent(ui -> PlanPage.go(ui, address));
    }

    private String period(ActionSummary action, Formats formats) {
        if (action.startsOn() == null) {
            return action.endsOn() == null
                    ? getTranslation("plan.period.open")
                    : getTranslation("plan.period.until", formats.date(action.endsOn()));
        }
        return action.endsOn() == null
                ? getTranslation("plan.period.from", formats.date(action.startsOn()))
                : formats.date(action.startsOn()) + " – " + formats.date(action.endsOn());
    }
}
