package org.eslabon.plan.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The actions of a plan as rows; where there is little room, a row says in one cell what matters. */
class ActionGrid extends Grid<ActionRow> {

    private static final int ROWS_WITHOUT_SCROLLING = 30;

    /** Columns go as the grid becomes narrow; it looks at its own width, which the document beside it decides. */
    private static final String FIT = """
            const grid = this;
            const goes = [0, 430, 480, 720, 560];
            const fit = () => {
              const width = grid.offsetWidth;
              if (!width) return;
              grid.querySelectorAll('vaadin-grid-column').forEach((column, index) => {
                column.hidden = width < goes[index];
              });
              grid.toggleAttribute('narrow', width < 430);
            };
            if (!grid.fitting) {
              grid.fitting = new ResizeObserver(fit);
              grid.fitting.observe(grid);
            }
            setTimeout(fit);
            """;

    private static final String MARK = """
            <span class="status-mark ${item.tone}" title="${item.why}" ?hidden="${!item.word}">
              <vaadin-icon icon="${item.icon}" aria-hidden="true"></vaadin-icon>
              <span>${item.word}</span><span class="only-heard"> ${item.why}</span>
            </span>
            """;

    private static final String LIGHT =
            "<div class=\"action-cell\">" + MARK + "<small class=\"action-progress\">${item.progress}</small></div>";

    private static final String TITLE = """
            <div class="action-cell">
              <a class="action-link" href="${item.address}" aria-current="${item.current}"
                @click="${e => { if (!(e.ctrlKey || e.metaKey || e.shiftKey)) { e.preventDefault(); open(); } }}"
                >${item.title}</a>
              <small>${item.who}</small>
              <small class="action-status" data-status="${item.statusName}">${item.status}</small>
              <div class="only-narrow">""" + MARK + """
                <small>${item.period} · ${item.update}</small>
              </div>
            </div>
            """;

    private final List<ActionRow> rows = new ArrayList<>();
    private @Nullable ActionId open;
    /** Whether budgets show cents: all do as soon as one has some. */
    private boolean cents;

    /**
     * @param address where an action opens
     */
    ActionGrid(Formats formats, Function<ActionId, String> address) {
        addClassName("action-grid");
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("plan.actions"));
        addColumn(marked(LitRenderer.<ActionRow>of(TITLE))
                        .withProperty("title", of(ActionSummary::title))
                        .withProperty("status", of(this::status))
                        .withProperty(
                                "statusName",
                                of(action -> action.reopened()
                                        ? "REOPENED"
                                        : action.status().name()))
                        .withProperty("who", ActionRow::who)
                        .withProperty("period", of(action -> period(action, formats)))
                        .withProperty(
                                "update",
                                of(action -> getTranslation("plan.update-on", formats.date(action.nextUpdateOn()))))
                        .withProperty("address", row -> "/" + address.apply(row.id()))
                        .withProperty("current", row -> String.valueOf(row.id().equals(open)))
                        .withFunction("open", row -> go(address.apply(row.id()))))
                .setHeader(getTranslation("plan.action"))
                .setComparator(by(ActionSummary::title, String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(1);
        addColumn(marked(LitRenderer.<ActionRow>of(LIGHT)))
                .setHeader(getTranslation("plan.light"))
                .setComparator(Comparator.comparing(
                        ActionRow::mark, Comparator.nullsLast(Comparator.comparing(ProgressMark::urgency))))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(of(action -> formats.date(action.nextUpdateOn())))
                .setHeader(getTranslation("plan.next-update.short"))
                .setComparator(by(ActionSummary::nextUpdateOn, Comparator.naturalOrder()))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(of(action -> period(action, formats)))
                .setHeader(getTranslation("plan.period"))
                .setComparator(by(ActionSummary::startsOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(of(action -> action.budget() == null ? "" : formats.amount(action.budget(), cents)))
                .setHeader(getTranslation("plan.action.budget.short"))
                .setComparator(by(ActionSummary::budget, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        setPartNameGenerator(row -> row.id().equals(open) ? "open-row" : null);
        addItemClickListener(click -> go(address.apply(click.getItem().id())));
        addAttachListener(attached -> getElement().executeJs(FIT));
        setItems(new ListDataProvider<>(rows) {
            @Override
            public Object getId(ActionRow row) {
                return row.id();
            }
        });
    }

    private static <V> ValueProvider<ActionRow, V> of(Function<ActionSummary, V> value) {
        return row -> value.apply(row.action());
    }

    private static <V> Comparator<ActionRow> by(Function<ActionSummary, V> value, Comparator<? super V> order) {
        return Comparator.comparing(row -> value.apply(row.action()), order);
    }

    private static LitRenderer<ActionRow> marked(LitRenderer<ActionRow> renderer) {
        return renderer.withProperty("word", mark(ProgressMark::word))
                .withProperty("icon", mark(ProgressMark::iconName))
                .withProperty("tone", mark(one -> "status-" + one.tone().name().toLowerCase(Locale.ROOT)))
                .withProperty("why", mark(one -> String.join("\n", one.reasons())))
                .withProperty("progress", mark(one -> one.progress() == null ? "" : one.progress() + "\u00a0%"));
    }

    private static ValueProvider<ActionRow, String> mark(Function<ProgressMark, String> value) {
        return row -> row.mark() == null ? "" : value.apply(row.mark());
    }

    void show(List<ActionRow> actions, @Nullable ActionId nowOpen) {
        List<ActionRow> before = List.copyOf(rows);
        boolean someCents = Formats.anyCents(
                actions.stream().map(row -> row.action().budget()).toList());
        boolean sameRows = Objects.equals(open, nowOpen)
                && cents == someCents
                && ids(before).equals(ids(actions));
        rows.clear();
        rows.addAll(actions);
        open = nowOpen;
        cents = someCents;
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

    private static List<ActionId> ids(List<ActionRow> actions) {
        return actions.stream().map(ActionRow::id).toList();
    }

    private void go(String address) {
        getUI().ifPresent(ui -> PlanPage.go(ui, address));
    }

    private String status(ActionSummary action) {
        String status = getTranslation(action.status().key());
        return action.reopened() ? status + " · " + getTranslation("plan.reopened") : status;
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
