package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.CostItem;
import org.eslabon.valuechain.Renewal;
import org.eslabon.valuechain.model.gap.CellKey;
import org.jspecify.annotations.Nullable;

/** Shows what taking the costs again would change, bring and take away, before it is done. */
class RenewalDialog extends Dialog {

    private final transient StudyWords words;

    RenewalDialog(Benchmark benchmark, StudyWords words, GapTab.Services services) {
        this.words = words;
        setHeaderTitle(words.text("renewal.title"));
        setWidth("min(48rem, 100vw)");
        Renewal due = services.renewals().due(benchmark.id(), words.items());
        Paragraph problem = new Paragraph();
        problem.addClassName("loss");
        problem.getElement().setAttribute("role", "alert");
        DataTable table = new DataTable(
                words.text("renewal.title"),
                List.of(
                        DataTable.Column.text(words.text("gap.component")),
                        DataTable.Column.text(words.text("renewal.does")),
                        DataTable.Column.number(words.text("gap.local")),
                        DataTable.Column.number(words.text("gap.comparator"))),
                rows(due));
        table.addClassName("renewal-table");
        add(new Paragraph(words.text("renewal.what")), table, problem);
        Button take = new Button(words.text("renewal.take"), click -> {
            switch (services.renewals().retake(benchmark.id(), words.items())) {
                case Outcome.Done<Renewal>(var done) -> {
                    close();
                    Notices.done(words.text("renewal.done", done.size()));
                }
                case Outcome.Refused<Renewal>(var refusal) ->
                    problem.setText(Texts.text(
                            words.locale(),
                            refusal.messageKey(),
                            refusal.arguments().toArray()));
            }
        });
        take.addThemeNames("primary");
        getFooter().add(new Button(words.text("cancel"), click -> close()), take);
    }

    private List<List<String>> rows(Renewal due) {
        List<List<String>> rows = new ArrayList<>();
        Map<BenchmarkCellId, List<Renewal.Changed>> changed = due.changed().stream()
                .collect(Collectors.groupingBy(Renewal.Changed::cell, LinkedHashMap::new, Collectors.toList()));
        Map<BenchmarkCellId, Renewal.Vanished> vanished =
                due.vanished().stream().collect(Collectors.toMap(Renewal.Vanished::cell, one -> one));
        due.added()
                .forEach(added -> rows.add(List.of(
                        name(added.key()),
                        words.text("renewal.added"),
                        words.amount(added.local()),
                        words.amount(added.comparator()))));
        due.vanished().stream()
                .filter(one -> !one.stays())
                .forEach(gone -> rows.add(List.of(name(gone.key()), words.text("renewal.gone"), "–", "–")));
        due.vanished().stream()
                .filter(Renewal.Vanished::stays)
                .forEach(staying -> rows.add(List.of(
                        name(staying.key()),
                        words.text("renewal.stays", because(staying)),
                        cost(changed.get(staying.cell()), CostItem.LOCAL_COST),
                        cost(changed.get(staying.cell()), CostItem.COMPARATOR_COST))));
        changed.forEach((cell, changes) -> {
            if (!vanished.containsKey(cell)) {
                rows.add(List.of(
                        name(changes.getFirst().key()),
                        words.text("renewal.changed"),
                        cost(changes, CostItem.LOCAL_COST),
                        cost(changes, CostItem.COMPARATOR_COST)));
            }
        });
        return rows;
    }

    private String because(Renewal.Vanished staying) {
        return Stream.concat(
                        staying.obstacles().stream().map(obstacle -> words.text("renewal.obstacle", obstacle)),
                        staying.uses().stream()
                                .map(use ->
                                        words.text(use.removed() ? "renewal.use.removed" : "renewal.use", use.title())))
                .collect(Collectors.joining("; "));
    }

    private String cost(@Nullable List<Renewal.Changed> changes, CostItem item) {
        return changes == null
                ? words.text("renewal.same")
                : changes.stream()
                        .filter(change -> change.cost() == item)
                        .findFirst()
                        .map(change -> fromTo(change.before(), change.now()))
                        .orElse(words.text("renewal.same"));
    }

    private String fromTo(@Nullable BigDecimal before, BigDecimal now) {
        return words.text("renewal.from-to", words.amount(before), words.amount(now));
    }

    private String name(CellKey key) {
        return key.stage().isEmpty() ? key.component() : key.stage() + " · " + key.component();
    }
}
