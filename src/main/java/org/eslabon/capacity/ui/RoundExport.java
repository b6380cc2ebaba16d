package org.eslabon.capacity.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eslabon.capacity.Agreement;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.Results;
import org.eslabon.capacity.SeenScore;
import org.eslabon.capacity.SessionSheet;
import org.eslabon.capacity.model.Change;
import org.eslabon.capacity.model.Distribution;
import org.eslabon.capacity.model.Side;
import org.eslabon.uikit.SheetFile;

/** What came of a round, as workbooks. */
final class RoundExport {

    private RoundExport() {}

    /** An indicator with all that a table shows of it. */
    record Row(Dimension dimension, Indicator indicator, Distribution scores, Agreement agreement) {}

    static List<Row> rows(SessionSheet session) {
        List<Row> rows = new ArrayList<>();
        for (Dimension dimension : session.sheet().catalogue().dimensions()) {
            for (Indicator one : dimension.indicators()) {
                rows.add(new Row(
                        dimension,
                        one,
                        session.distribution(one.id()),
                        Objects.requireNonNull(session.agreement(one.id()))));
            }
        }
        return rows;
    }

    /** Each indicator with its distribution and what was agreed. */
    static void results(SessionSheet session, CapacityWords words, OutputStream out) throws IOException {
        new SheetFile<Row>(words.text("results.table"))
                .text(words.text("dimension"), row -> words.in(row.dimension().name()))
                .text(words.text("indicator"), row -> words.in(row.indicator().name()))
                .number(words.text("weight"), row -> row.indicator().weight())
                .number(words.text("levels.given"), row -> row.scores().levels().size())
                .number(words.text("median"), row -> row.scores().median())
                .number(words.text("side.PUBLIC"), row -> row.scores().median(Side.PUBLIC))
                .number(words.text("side.PRIVATE"), row -> row.scores().median(Side.PRIVATE))
                .number(words.text("range"), row -> row.scores().range())
                .text(words.text("divergence"), row -> row.scores().divergent() ? words.text("divergence.yes") : null)
                .text(
                        words.text("agreed"),
                        row -> row.agreement().agreed() == null
                                ? null
                                : words.answer(row.agreement().agreed()))
                .number(words.text("goal"), row -> row.agreement().target())
                .text(words.text("reason"), row -> row.agreement().reason())
                .write(rows(session), out);
    }

    /** Each score that was given. */
    static void scores(SessionSheet session, CapacityWords words, OutputStream out) throws IOException {
        new SheetFile<SeenScore>(words.text("file.sheet"))
                .text(
                        words.text("indicator"),
                        one -> session.sheet()
                                .catalogue()
                                .indicator(one.indicator())
                                .map(found -> words.in(found.name()))
                                .orElse(null))
                .text(words.text("round.assessor"), one -> one.assessor().name())
                .text(words.text("round.organisation.of"), one -> one.assessor().organisationName())
                .text(
                        words.text("session.role"),
                        one -> words.role(one.assessor().role()))
                .text(words.text("file.answer"), one -> words.answer(one.answer()))
                .text(words.text("evidence"), SeenScore::evidence)
                .text(words.text("link"), SeenScore::link)
                .text(words.text("session.late"), one -> one.late() ? words.text("divergence.yes") : null)
                .write(session.scores(), out);
    }

    /** An indicator and how it changed since an earlier round. */
    record Changed(Indicator indicator, Change change) {}

    static void changes(Results results, SessionSheet earlier, CapacityWords words, OutputStream out)
            throws IOException {
        new SheetFile<Changed>(words.text("change"))
                .text(words.text("indicator"), one -> words.in(one.indicator().name()))
                .number(words.text("change.before"), one -> one.change().before())
                .number(words.text("goal"), one -> one.change().target())
                .number(words.text("change.now"), one -> one.change().now())
                .number(words.text("change.gained"), one -> one.change().gained())
                .percent(words.text("change.achieved"), one -> one.change().achieved())
                .write(changed(results, earlier), out);
    }

    static List<Changed> changed(Results results, SessionSheet earlier) {
        var changes = results.since(earlier);
        return results.session().sheet().catalogue().indicators().stream()
                .filter(one -> changes.containsKey(one.code()))
                .map(one -> new Changed(one, Objects.requireNonNull(changes.get(one.code()))))
                .toList();
    }
}
