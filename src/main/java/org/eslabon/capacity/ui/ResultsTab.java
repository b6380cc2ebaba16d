package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.Results;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.SessionSheet;
import org.eslabon.capacity.model.Mean;
import org.eslabon.capacity.model.Side;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.partnership.Role;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.DataTable.Column;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.SheetDownload;

/** What came of a round: a radar by role and over time, all indicators with their divergence, and what has changed. */
class ResultsTab extends Div implements RoundTab {

    private final transient RoundPage page;
    private final transient CapacityWords words;

    ResultsTab(RoundPage page) {
        this.page = page;
        this.words = page.words();
        addClassName("study-tab");
    }

    @Override
    public void show(RoundSheet now) {
        removeAll();
        Optional<SessionSheet> found = page.ask().sessions().get(page.round());
        if (found.isEmpty()) {
            add(new EmptyState(words.text("session.covered"), words.text("results.covered.why")));
            return;
        }
        SessionSheet session = found.get();
        Results results = new Results(session);
        List<SessionSheet> history = page.ask().sessions().history(page.round());
        SessionSheet earlier = results.earlier(history);
        Div charts = new Div(roles(results));
        charts.addClassName("chart-pair");
        if (history.size() > 1) {
            charts.add(rounds(history));
        }
        add(charts, table(session));
        if (earlier != null) {
            add(changes(results, earlier));
        }
    }

    private Div roles(Results results) {
        List<Dimension> dimensions = results.session().sheet().catalogue().dimensions();
        Radar radar = new Radar(dimensions, words);
        List<String> left = new ArrayList<>();
        for (Role role : results.roles()) {
            if (!radar.add(words.role(role), dimension -> results.mean(dimension, role))) {
                left.add(words.role(role));
            }
        }
        if (!radar.add(words.text("consensus"), results::agreed)) {
            left.add(words.text("consensus"));
        }
        radar.add(words.text("goal"), results::target);
        if (radar.empty()) {
            Div card = new Div(new H2(words.text("results.by-role")), means(results));
            card.addClassName("card");
            return card;
        }
        ChartCard card = new ChartCard(words.text("results.by-role"), "24rem");
        card.set(radar.option(), () -> means(results));
        card.setNote(left.isEmpty() ? "" : words.text("results.left-out", String.join(", ", left)));
        return card;
    }

    private DataTable means(Results results) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("dimension")));
        results.roles().forEach(role -> columns.add(Column.number(words.role(role))));
        columns.add(Column.number(words.text("consensus")));
        columns.add(Column.number(words.text("goal")));
        List<List<String>> rows = new ArrayList<>();
        for (Dimension dimension : results.session().sheet().catalogue().dimensions()) {
            List<String> row = new ArrayList<>();
            row.add(words.in(dimension.name()));
            results.roles().forEach(role -> row.add(mean(results.mean(dimension, role))));
            row.add(mean(results.agreed(dimension)));
            row.add(mean(results.target(dimension)));
            rows.add(row);
        }
        return new DataTable(words.text("results.by-role"), columns, rows);
    }

    /** A mean and on how many levels it rests. */
    private String mean(Mean mean) {
        return mean.value() == null
                ? words.text("mean.none")
                : words.text("mean.on", words.level(mean.value()), mean.levels());
    }

    private ChartCard rounds(List<SessionSheet> history) {
        SessionSheet last = history.getLast();
        Radar radar = new Radar(last.sheet().catalogue().dimensions(), words);
        List<List<String>> rows = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("dimension")));
        for (Dimension dimension : last.sheet().catalogue().dimensions()) {
            List<String> row = new ArrayList<>();
            row.add(words.in(dimension.name()));
            history.forEach(one -> row.add(mean(agreed(one, dimension))));
            rows.add(row);
        }
        for (SessionSheet one : history) {
            String name = words.formats().date(one.sheet().round().heldOn()) + " · "
                    + words.kind(one.sheet().round().kind());
            radar.add(name, dimension -> agreed(one, dimension));
            columns.add(Column.number(name));
        }
        ChartCard card = new ChartCard(words.text("results.by-round"), "24rem");
        card.set(radar.option(), () -> new DataTable(words.text("results.by-round"), columns, rows));
        return card;
    }

    private static Mean agreed(SessionSheet round, Dimension like) {
        return round.sheet().catalogue().dimensions().stream()
                .filter(one -> one.code().equals(like.code()))
                .findFirst()
                .map(new Results(round)::agreed)
                .orElse(new Mean(null, 0, 0));
    }

    private Div table(SessionSheet session) {
        List<Column> columns = List.of(
                Column.text(words.text("indicator")),
                Column.text(words.text("dimension")),
                Column.number(words.text("levels.given")),
                Column.number(words.text("median")),
                Column.number(words.text("side.PUBLIC")),
                Column.number(words.text("side.PRIVATE")),
                Column.number(words.text("range")),
                Column.text(words.text("divergence")),
                Column.number(words.text("agreed")),
                Column.number(words.text("goal")));
        List<List<String>> texts = RoundExport.rows(session).stream()
                .map(row -> List.of(
                        words.in(row.indicator().name()),
                        words.in(row.dimension().name()),
                        String.valueOf(row.scores().levels().size()),
                        words.level(row.scores().median()),
                        words.level(row.scores().median(Side.PUBLIC)),
                        words.level(row.scores().median(Side.PRIVATE)),
                        CapacityWords.number(row.scores().range()),
                        row.scores().divergent() ? words.text("divergence.yes") : "",
                        words.answer(row.agreement().agreed()),
                        CapacityWords.number(row.agreement().target())))
                .toList();
        String file =
                words.text("results.table") + " " + session.sheet().round().subject();
        SheetDownload export = new SheetDownload(
                words.text("export"), file, page.city().timeZone(), out -> RoundExport.results(again(), words, out));
        SheetDownload each = new SheetDownload(
                words.text("export.scores"),
                words.text("file.sheet") + " " + session.sheet().round().subject(),
                page.city().timeZone(),
                out -> RoundExport.scores(again(), words, out));
        Div exports = new Div(new MethodLink(Method.CAPACITY), export, each);
        exports.addClassName("page-head-actions");
        Div head = new Div(new H2(words.text("results.table")), exports);
        head.addClassName("card-head");
        Div card = new Div(head, new DataTable(words.text("results.table"), columns, texts));
        card.addClassName("card");
        return card;
    }

    private SessionSheet again() {
        return page.ask().sessions().get(page.round()).orElseThrow(NoSuchThing::new);
    }

    private Div changes(Results results, SessionSheet earlier) {
        List<RoundExport.Changed> changed = RoundExport.changed(results, earlier);
        List<List<String>> rows = changed.stream()
                .map(one -> List.of(
                        words.in(one.indicator().name()),
                        CapacityWords.number(one.change().before()),
                        CapacityWords.number(one.change().target()),
                        CapacityWords.number(one.change().now()),
                        CapacityWords.number(one.change().gained()),
                        words.formats().percent(one.change().achieved())))
                .toList();
        List<Column> columns = List.of(
                Column.text(words.text("indicator")),
                Column.number(words.text("change.before")),
                Column.number(words.text("goal")),
                Column.number(words.text("change.now")),
                Column.number(words.text("change.gained")),
                Column.number(words.text("change.achieved")));
        String title = words.text(
                "change.since", words.formats().date(earlier.sheet().round().heldOn()));
        SheetDownload export = new SheetDownload(
                words.text("export"),
                title + " " + results.session().sheet().round().subject(),
                page.city().timeZone(),
                out -> RoundExport.changes(new Results(again()), earlier, words, out));
        Div head = new Div(new H2(title), export);
        head.addClassName("card-head");
        Div card = new Div(head, new Paragraph(words.text("change.what")), new DataTable(title, columns, rows));
        card.addClassName("card");
        return card;
    }
}
