package org.eslabon.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.followup.GapEffect;
import org.eslabon.followup.model.EffectOnGap;
import org.eslabon.uikit.DataTable;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.model.gap.CellKey;
import org.jspecify.annotations.Nullable;

/** Expected against measured: by effect, and by obstacle. */
final class GapEffectTables {

    private final String city;
    private final LightWords words;

    /**
     * @param city its slug
     */
    GapEffectTables(String city, LightWords words) {
        this.city = city;
        this.words = words;
    }

    /** What is expected and measured of one gap in all, with the way to it. */
    Div summary(GapEffect effect) {
        Benchmark benchmark = effect.benchmark();
        Paragraph all = new Paragraph(words.text(
                effect.all().measured() == null ? "followup.effect.expected-only" : "followup.effect.both",
                benchmark.comparator(),
                share(effect.all().expected()),
                share(effect.all().measured())));
        Anchor gap = new Anchor("/" + StudyAddresses.gap(city, benchmark.study()), words.text("followup.effect.open"));
        Div summary = new Div(all, gap);
        summary.addClassName("effect-summary");
        return summary;
    }

    DataTable effects(GapEffect effect) {
        return new DataTable(
                words.text("followup.effects"),
                List.of(
                        DataTable.Column.text(words.text("followup.effect.cost")),
                        DataTable.Column.number(words.text("followup.effect.expected")),
                        DataTable.Column.number(words.text("followup.effect.measured")),
                        DataTable.Column.text(words.text("followup.effect.measured-on"))),
                effect.lines().stream()
                        .map(line -> List.of(
                                called(line.effect().place()) + ": "
                                        + line.effect().actionTitle(),
                                share(line.expected()),
                                share(line.measured()),
                                words.formats().date(line.effect().measuredOn())))
                        .toList());
    }

    /** Obstacles that the actions do something to; each by what it explains of the gap. Null if there is none. */
    @Nullable
    Div obstacles(GapEffect effect) {
        List<List<String>> rows = new ArrayList<>();
        for (EffectOnGap.OfObstacle<GapEffect.Named> one : effect.all().obstacles()) {
            if (one.changes()) {
                rows.add(List.of(
                        one.obstacle().statement(), share(one.before()), share(one.expected()), share(one.measured())));
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        String caption = words.text("followup.effect.obstacles");
        Paragraph said = new Paragraph(caption);
        said.addClassName("second");
        return new Div(
                said,
                new DataTable(
                        caption,
                        List.of(
                                DataTable.Column.text(words.text("followup.effect.obstacle")),
                                DataTable.Column.number(words.text("followup.effect.before")),
                                DataTable.Column.number(words.text("followup.effect.after")),
                                DataTable.Column.number(words.text("followup.effect.as-measured"))),
                        rows));
    }

    private String share(@Nullable BigDecimal share) {
        return words.formats().percent(share);
    }

    private static String called(CellKey place) {
        return place.stage().isEmpty() ? place.component() : place.component() + " · " + place.stage();
    }
}
