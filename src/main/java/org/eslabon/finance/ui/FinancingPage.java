package org.eslabon.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.finance.FinanceAddresses;
import org.eslabon.finance.Funding;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.LineId;
import org.eslabon.finance.MoneyCell;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.City;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** The parts of the page of a plan's financing, each of which shows the same reading of it. */
final class FinancingPage {

    private final City city;
    private final FinanceServices services;
    private final Formats formats;
    private final PageHead head = new PageHead("");
    private final Div figures = new Div();
    private final Div beginning = new Div();
    private final MixCard mix;
    private final FundingGridPart grid;
    private final SourcesCard sources;
    private final SumsCard sums;
    private final LineDialog.Opening lineDialog;
    private final Button addLines;
    private final Button addSource;
    private final Button firstLines;
    private final Button firstSource;
    private PlanFinancing shown;
    private @Nullable Beginning begun;
    private @Nullable LineDialog openLine;

    FinancingPage(City city, PlanFinancing financing, Stage stage, Formats formats, FinanceServices services) {
        this.city = city;
        this.services = services;
        this.formats = formats;
        this.shown = financing;
        figures.addClassName("key-figures");
        addLines = new Button(head.getTranslation("finance.line.new"), click -> openNewLines());
        firstLines = new Button(head.getTranslation("finance.line.new"), click -> openNewLines());
        addSource = new Button(head.getTranslation("finance.source.new"), click -> openNewSource());
        firstSource = new Button(head.getTranslation("finance.source.new"), click -> openNewSource());
        firstLines.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        firstSource.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addLines.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        lineDialog = (line, year) -> {
            if (openLine != null) {
                openLine.close();
            }
            openLine = shown.lines().stream()
                    .filter(one -> one.id().equals(line))
                    .findFirst()
                    .map(one -> new LineDialog(city, one, year, services))
                    .orElse(null);
            if (openLine != null) {
                openLine.show(shown, words());
                openLine.open();
            }
        };
        mix = new MixCard(stage);
        grid = new FundingGridPart(city, financing, stage, services, lineDialog);
        sources = new SourcesCard(city, services);
        sums = new SumsCard(city.slug());
        sources.addTool(addSource);
        head.setActions(
                new SheetDownload(
                        head.getTranslation("finance.export"),
                        head.getTranslation(
                                "finance.export.name", financing.plan().title()),
                        city.timeZone(),
                        out -> FinancingExport.write(
                                services.financing().ofPlan(financing.plan().id()), formats.locale(), out)),
                addLines);
    }

    /** What a plan without money asks for first. */
    private enum Beginning {
        /** Begun: there are lines. */
        MADE,
        /** Nothing of the reader. */
        READER,
        SOURCE,
        LINES
    }

    /** Opens the dialog of this line, if the plan has it. */
    void open(LineId line) {
        lineDialog.open(line, null);
    }

    PageHead head() {
        return head;
    }

    List<Component> parts() {
        return List.of(figures, beginning, mix, grid, sources, sums);
    }

    void show(PlanFinancing now) {
        shown = now;
        FinanceWords words = words();
        Funding funding = now.funding();
        boolean mayFund = !services.sources().providers(city.id()).isEmpty();
        boolean empty = now.lines().isEmpty();
        head.setTitle(now.plan().title());
        head.setLine(line(now, words).toArray(Component[]::new));
        showFigures(funding, words);
        begin(now, mayFund);
        addLines.setVisible(!empty && !now.changeable().isEmpty());
        addSource.setVisible(mayFund);
        mix.setVisible(!empty);
        grid.setVisible(!empty);
        sums.setVisible(!empty);
        sources.setVisible(!funding.sources().isEmpty());
        mix.show(funding, words);
        grid.show(now, words);
        sources.show(now, words);
        sums.show(funding, words);
        if (openLine != null && openLine.isOpened()) {
            openLine.show(now, words);
        }
    }

    private FinanceWords words() {
        List<BigDecimal> amounts = new ArrayList<>();
        shown.funding().cells().forEach(cell -> {
            amounts.add(cell.amount());
            amounts.add(cell.converted() == null ? Money.ZERO : cell.converted());
        });
        shown.actions().forEach(action -> amounts.add(action.budget() == null ? Money.ZERO : action.budget()));
        return FinanceWords.of(formats, amounts);
    }

    /** What is to be known before the figures: amounts that no total holds, and caps that are exceeded. */
    private List<Component> line(PlanFinancing now, FinanceWords words) {
        List<Component> line = new ArrayList<>();
        line.add(new Span(words.text("finance.title.long")));
        line.add(new Span(now.plan().fromYear() + "–" + now.plan().toYear()));
        line.add(new Anchor("/" + FinanceAddresses.ofCity(city.slug()), words.text("finance.city.all", city.name())));
        for (MoneyCell cell : leftOut(now.funding())) {
            line.add(new StatusMark(
                    words.text(
                            "finance.rate.missing",
                            cell.currency().getCurrencyCode(),
                            now.funding().currency().getCurrencyCode()),
                    VaadinIcon.WARNING,
                    StatusMark.Tone.ATTENTION));
        }
        List<FundingSource> beyond = now.funding().sources().stream()
                .filter(source -> SourcesCard.exceeded(now, source))
                .toList();
        for (FundingSource source : beyond) {
            line.add(new StatusMark(
                    words.text("finance.cap.exceeded.by", source.name()),
                    VaadinIcon.WARNING,
                    StatusMark.Tone.ATTENTION));
        }
        return line;
    }

    /** One amount for each money without a rate. */
    private static List<MoneyCell> leftOut(Funding funding) {
        List<MoneyCell> one = new ArrayList<>();
        for (MoneyCell cell : funding.leftOut()) {
            if (one.stream().noneMatch(other -> other.currency().equals(cell.currency()))) {
                one.add(cell);
            }
        }
        return one;
    }

    private void showFigures(Funding funding, FinanceWords words) {
        BigDecimal budget = funding.budget();
        BigDecimal lacks = funding.unfunded(Stage.PLEDGED);
        String money = funding.currency().getCurrencyCode();
        long without = shown.actions().stream()
                .filter(action -> action.budget() == null)
                .count();
        figures.removeAll();
        figures.add(new KeyFigure(
                words.text("finance.budget"),
                words.amount(budget),
                without == 0 ? money : words.text("finance.budget.without", money, without)));
        for (Stage stage : Stage.values()) {
            figures.add(new KeyFigure(
                    words.text(stage.key()),
                    words.amount(funding.total(stage)),
                    budget == null
                            ? money
                            : words.text(
                                    "finance.of-budget",
                                    words.formats().percent(Money.share(funding.total(stage), budget)))));
        }
        boolean over = lacks != null && lacks.signum() < 0;
        KeyFigure gap = new KeyFigure(
                words.text(over ? "finance.over" : "finance.unfunded"),
                words.amount(lacks == null ? null : lacks.abs()),
                lacks == null
                        ? words.text("finance.unfunded.unknown")
                        : words.text("finance.unfunded.committed", words.amount(funding.unfunded(Stage.COMMITTED))));
        figures.add(lacks != null && lacks.signum() != 0 ? gap.warns() : gap);
    }

    private void begin(PlanFinancing now, boolean mayFund) {
        Beginning wanted = !now.lines().isEmpty()
                ? Beginning.MADE
                : !mayFund ? Beginning.READER : now.changeable().isEmpty() ? Beginning.SOURCE : Beginning.LINES;
        if (wanted == begun) {
            return; // the button stays where somebody may be pressing it
        }
        begun = wanted;
        beginning.removeAll();
        beginning.setVisible(wanted != Beginning.MADE);
        switch (wanted) {
            case MADE -> {}
            case READER -> beginning.add(nothingYet("finance.empty.reader"));
            case SOURCE -> beginning.add(nothingYet("finance.empty.first", firstSource));
            case LINES -> beginning.add(nothingYet("finance.empty.why", firstLines));
        }
    }

    private EmptyState nothingYet(String why, Component... step) {
        EmptyState state = new EmptyState(head.getTranslation("finance.empty"), head.getTranslation(why));
        state.add(step);
        return state;
    }

    private void openNewLines() {
        if (shown.changeable().isEmpty()) {
            Notices.refused(Refusal.of("finance.empty.first"));
            return;
        }
        new NewLinesDialog(shown, services).open();
    }

    private void openNewSource() {
        new NewSourceDialog(city, services).open();
    }
}
