package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.PolicyCases;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyRatio;
import org.jspecify.annotations.Nullable;

/** What policies and market failures add to the chain or take from it: the policy analysis matrix, case by case. */
class PolicyTab extends Div implements StudyTab {

    private final boolean mayChange;
    private final transient StudyWords words;
    private final transient PolicyCases cases;
    private final transient SheetDownload export;
    private final Div toolbar = new Div();
    private final Div body = new Div();
    private final PolicySheet sheet;
    private @Nullable String chosen;
    private transient @Nullable StudyContent content;
    private transient Set<FigureKey> flashing = Set.of();

    PolicyTab(
            boolean mayChange,
            StudyWords words,
            Supplier<StudyContent> read,
            PolicyCases cases,
            StudyContent study,
            Consumer<FigureKey> open) {
        this.mayChange = mayChange;
        this.words = words;
        this.cases = cases;
        addClassName("study-tab");
        toolbar.addClassName("toolbar");
        body.addClassName("study-tab");
        sheet = new PolicySheet(words, open);
        export = new SheetDownload(
                words.text("gap.export"),
                words.text("policy.export.name", study.study().name()),
                words.formats().zone(),
                out -> {
                    StudyContent now = read.get();
                    PolicyExport.write(PolicyCase.of(now.data(), now.analysis()), words, out);
                });
        add(toolbar, body);
    }

    @Override
    public void show(StudyContent now, Set<FigureKey> changed) {
        content = now;
        flashing = changed;
        show();
        flashing = Set.of();
    }

    private void show() {
        StudyContent now = content;
        if (now == null) {
            return;
        }
        List<PolicyCase> all = PolicyCase.of(now.data(), now.analysis());
        toolbar.removeAll();
        body.removeAll();
        toolbar.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            body.add(
                    mayChange
                            ? new EmptyState(
                                    words.text("policy.none"), words.text("policy.none.why"), adding(true), pasting())
                            : new EmptyState(words.text("policy.none"), words.text("policy.none.reader")));
            return;
        }
        PolicyCase shown = all.stream()
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(all.getFirst());
        fillToolbar(all, shown);
        sheet.show(shown, words.accountMoney(now.data().header()), flashing);
        body.add(sheet);
        if (all.size() > 1) {
            Div card = new Div(new H2(words.text("policy.cases")), ratios(all));
            card.addClassName("card");
            body.add(card);
        }
    }

    private void fillToolbar(List<PolicyCase> all, PolicyCase shown) {
        if (all.size() > 1) {
            Select<String> choice = new Select<>();
            choice.setAriaLabel(words.text("policy.case"));
            choice.setWidth("min(20rem, 100%)");
            choice.setItems(all.stream().map(PolicyCase::name).toList());
            choice.setValue(shown.name());
            choice.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    chosen = event.getValue();
                    show();
                }
            });
            toolbar.add(choice);
        }
        toolbar.add(export);
        if (mayChange) {
            toolbar.add(adding(false), pasting());
        }
        toolbar.add(new MethodLink(Method.POLICY));
    }

    private Button adding(boolean first) {
        Button button = new Button(words.text("policy.add"), click -> {
            if (content != null) {
                new PolicyCaseDialog(content, words, cases, this::choose).open();
            }
        });
        if (first) {
            button.addThemeNames("primary");
        }
        return button;
    }

    private Button pasting() {
        return new Button(words.text("policy.paste"), click -> {
            if (content != null) {
                new PolicyPasteDialog(content.study().id(), words, cases).open();
            }
        });
    }

    /** The page hears of the new case by itself; which one is looked at is this person's. */
    private void choose(String name) {
        chosen = name;
    }

    private DataTable ratios(List<PolicyCase> all) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text("policy.case")));
        for (PolicyRatio ratio : PolicyRatio.values()) {
            columns.add(DataTable.Column.number(ratio.name()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (PolicyCase one : all) {
            List<String> row = new ArrayList<>();
            row.add(one.name());
            for (PolicyRatio ratio : PolicyRatio.values()) {
                row.add(words.formats().number(ratio.of(one.matrix()), 4));
            }
            rows.add(row);
        }
        return new DataTable(words.text("policy.cases"), columns, rows);
    }
}
