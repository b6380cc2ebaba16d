package org.eslabon.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eslabon.finance.FinanceAddresses;
import org.eslabon.finance.Financing;
import org.eslabon.finance.Funding;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.MoneyCell;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.City;
import org.eslabon.plan.Action;
import org.eslabon.plan.Plan;
import org.eslabon.plan.spi.ActionSection;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;

/** On the sheet of an action: who pays for it, what is missing, and the way to the grid. */
@org.springframework.stereotype.Component
class FinancingOfAction implements ActionSection {

    private final Financing financing;
    private final LiveUpdates updates;

    FinancingOfAction(Financing financing, LiveUpdates updates) {
        this.financing = financing;
        this.updates = updates;
    }

    @Override
    public Component of(City city, Action action) {
        Div part = new Div();
        part.addClassNames("part", "action-financing");
        show(part, city, action);
        updates.listen(part, Set.of(Plan.thing(action.plan())), recorded -> {
            try {
                show(part, city, action);
            } catch (NoSuchThing removed) {
                part.removeAll(); // the page around it says so
            }
        });
        return part;
    }

    private void show(Div part, City city, Action action) {
        Funding funding = financing.ofAction(action.id());
        FinanceWords words = FinanceWords.of(
                new Formats(UI.getCurrent().getLocale(), city.timeZone()),
                funding.cells().stream().map(MoneyCell::amount).toList());
        Anchor grid = new Anchor(
                "/" + FinanceAddresses.ofPlan(city.slug(), action.plan()), words.text("finance.action.grid"));
        part.removeAll();
        part.add(new H3(words.text("finance.title")));
        if (funding.cells().isEmpty()) {
            Paragraph none = new Paragraph(words.text("finance.action.none"));
            none.addClassName("second");
            part.add(none, grid);
            return;
        }
        part.add(lacks(funding, words), bySource(funding, words));
        funding.leftOut().stream()
                .map(cell -> cell.currency().getCurrencyCode())
                .distinct()
                .forEach(money -> part.add(new StatusMark(
                        words.text(
                                "finance.rate.missing",
                                money,
                                funding.currency().getCurrencyCode()),
                        VaadinIcon.WARNING,
                        StatusMark.Tone.ATTENTION)));
        funding.rates().forEach(rate -> {
            Paragraph used = new Paragraph(words.rate(rate));
            used.addClassName("second");
            part.add(used);
        });
        part.add(grid);
    }

    private static Component lacks(Funding funding, FinanceWords words) {
        BigDecimal lacks = funding.unfunded(Stage.PLEDGED);
        String money = funding.currency().getCurrencyCode();
        if (lacks == null) {
            return new StatusMark(
                    words.text("finance.budget.none"), VaadinIcon.QUESTION_CIRCLE_O, StatusMark.Tone.NEUTRAL);
        }
        return switch (lacks.signum()) {
            case 1 ->
                new StatusMark(
                        words.text("finance.unfunded.is", words.amount(lacks) + " " + money),
                        VaadinIcon.WARNING,
                        StatusMark.Tone.ATTENTION);
            case -1 ->
                new StatusMark(
                        words.text("finance.over.is", words.amount(lacks.negate()) + " " + money),
                        VaadinIcon.INFO_CIRCLE,
                        StatusMark.Tone.ATTENTION);
            default -> new StatusMark(words.text("finance.funded"), VaadinIcon.CHECK, StatusMark.Tone.DONE);
        };
    }

    private static DataTable bySource(Funding funding, FinanceWords words) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text("finance.sums.source")));
        for (Stage stage : Stage.values()) {
            columns.add(DataTable.Column.number(words.text(stage.key())));
        }
        List<List<String>> rows = new ArrayList<>();
        for (FundingSource source : funding.sources()) {
            List<String> row = new ArrayList<>(List.of(source.name()));
            for (Stage stage : Stage.values()) {
                row.add(words.sum(funding.grid().bySource(stage).get(source.id())));
            }
            rows.add(row);
        }
        List<String> total = new ArrayList<>(
                List.of(words.text("finance.grid.total", funding.currency().getCurrencyCode())));
        for (Stage stage : Stage.values()) {
            total.add(words.amount(funding.total(stage)));
        }
        rows.add(total);
        return new DataTable(words.text("finance.title"), columns, rows);
    }
}
