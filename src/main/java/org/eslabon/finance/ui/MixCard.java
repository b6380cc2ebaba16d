package org.eslabon.finance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eslabon.finance.Funding;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.Stage;
import org.eslabon.uikit.Chart;
import org.eslabon.uikit.NarrowScreen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The mix of a plan's money as one bar: what each source gives of the whole, and what is missing; the figures stand below. */
class MixCard extends Div {

    /** A part is named in the bar where its name has room; on a phone only its share stands there. */
    private static final BigDecimal NAMED = new BigDecimal("0.09");

    private static final BigDecimal SHARED = new BigDecimal("0.15");
    private static final BigDecimal WIDTH = new BigDecimal(800);

    private final transient Stage stage;
    private final Chart chart;
    private final UnorderedList figures = new UnorderedList();
    private boolean narrow;
    private transient Runnable again = () -> {};

    MixCard(Stage stage) {
        this.stage = stage;
        String title = getTranslation("finance.mix", getTranslation(stage.key()));
        addClassNames("card", "mix-card");
        chart = new Chart(title);
        chart.setHeight("5.5rem");
        chart.getStyle().setMinHeight("5.5rem");
        figures.addClassName("mix-figures");
        figures.getElement().setAttribute("aria-label", title);
        add(new H2(title), chart, figures);
        NarrowScreen.watch(this, now -> {
            narrow = now;
            again.run();
        });
    }

    void show(Funding funding, FinanceWords words) {
        again = () -> draw(funding, words);
        again.run();
    }

    private void draw(Funding funding, FinanceWords words) {
        Map<SourceId, BigDecimal> bySource = funding.grid().bySource(stage);
        BigDecimal lacks = funding.unfunded(stage);
        BigDecimal missing = lacks == null || lacks.signum() < 0 ? Money.ZERO : lacks;
        BigDecimal whole = funding.total(stage).add(missing);
        ObjectNode option = JsonNodeFactory.instance.objectNode();
        option.putObject("tooltip").put("trigger", "item");
        option.putObject("grid").put("left", 4).put("right", 4).put("top", 4).put("bottom", 4);
        option.putObject("xAxis")
                .put("type", "value")
                .put("show", false)
                .put("max", whole.signum() == 0 ? BigDecimal.ONE : whole);
        option.putObject("yAxis")
                .put("type", "category")
                .put("show", false)
                .putArray("data")
                .add("");
        ArrayNode series = option.putArray("series");
        figures.removeAll();
        List<FundingSource> sources = funding.sources();
        for (int i = 0; i < sources.size(); i++) {
            BigDecimal amount = bySource.get(sources.get(i).id());
            if (amount != null && amount.signum() != 0) {
                String colour = Palette.colour(i);
                ObjectNode one = bar(series, sources.get(i).name(), amount, Money.share(amount, whole), words);
                one.putObject("itemStyle").put("color", colour);
                ((ObjectNode) one.path("label")).put("color", Palette.writing(i));
                figures.add(figure(colour, sources.get(i).name(), amount, Money.share(amount, whole), words));
            }
        }
        if (missing.signum() > 0) {
            String name = words.text("finance.unfunded");
            bar(series, name, missing, Money.share(missing, whole), words)
                    .putObject("itemStyle")
                    .put("color", "transparent")
                    .put("borderColor", "#8A8A8A")
                    .put("borderType", "dashed");
            figures.add(figure(null, name, missing, Money.share(missing, whole), words));
        }
        if (lacks != null && lacks.signum() < 0) {
            figures.add(figure(null, words.text("finance.over"), lacks.negate(), null, words));
        }
        chart.setOption(option);
    }

    private ObjectNode bar(
            ArrayNode series, String name, BigDecimal amount, @Nullable BigDecimal share, FinanceWords words) {
        ObjectNode one = series.addObject()
                .put("type", "bar")
                .put("stack", "all")
                .put("name", name)
                .put("barWidth", "100%");
        boolean labelled = share != null && share.compareTo(narrow ? SHARED : NAMED) >= 0;
        String percent = words.formats().percent(share);
        one.putObject("label")
                .put("show", labelled)
                .put("formatter", narrow ? percent : "{a}\n" + percent)
                .put("lineHeight", 18)
                .put("width", share == null ? 0 : share.multiply(WIDTH).intValue())
                .put("overflow", "truncate");
        one.putArray("data").add(amount);
        return one;
    }

    private static ListItem figure(
            @Nullable String colour, String name, BigDecimal amount, @Nullable BigDecimal share, FinanceWords words) {
        Span swatch = new Span();
        swatch.addClassName("funding-swatch");
        if (colour == null) {
            swatch.addClassName("funding-swatch-empty");
        } else {
            swatch.getStyle().setBackground(colour);
        }
        Span sum = new Span(words.amount(amount));
        sum.addClassName("number");
        ListItem item = new ListItem(swatch, new Span(name), sum);
        if (share != null) {
            Span of = new Span(words.formats().percent(share));
            of.addClassNames("number", "second");
            item.add(of);
        }
        return item;
    }
}
