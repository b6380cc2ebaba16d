package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.uikit.SheetBook;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.StudyComparison;
import org.eslabon.valuechain.model.StudyComparison.FigureChange;
import org.eslabon.valuechain.model.StudyData;
import org.jspecify.annotations.Nullable;

/** What changed from one version of a study to another as a workbook: every figure, and what came and went. */
final class ChangesExport {

    private ChangesExport() {}

    private record Thing(String change, String name) {}

    static void write(StudyContent before, StudyContent after, StudyWords words, OutputStream out) throws IOException {
        StudyData old = before.data();
        StudyData now = after.data();
        StudyComparison comparison = StudyComparison.between(old, now);
        SheetFile<FigureChange> figures = new SheetFile<FigureChange>(words.text("compare"))
                .text(words.text("figure"), change -> words.figure(now.has(change.key()) ? now : old, change.key()))
                .number(words.text("compare.export.before", number(before)), FigureChange::before)
                .number(words.text("compare.export.after", number(after)), FigureChange::after)
                .number(words.text("difference"), FigureChange::difference)
                .text(words.text("gap.sheet.source"), change -> source(now.figure(change.key())));
        SheetFile<Thing> things = new SheetFile<Thing>(words.text("compare.export.things"))
                .text(words.text("compare.export.change"), Thing::change)
                .text(words.text("figure"), Thing::name);
        new SheetBook()
                .with(figures, comparison.figures())
                .with(things, things(comparison, old, now, words))
                .write(out);
    }

    private static String number(StudyContent content) {
        return content.version().number() + "";
    }

    private static @Nullable String source(@Nullable Figure figure) {
        return figure == null ? null : figure.source();
    }

    private static List<Thing> things(StudyComparison comparison, StudyData old, StudyData now, StudyWords words) {
        List<Thing> things = new ArrayList<>();
        comparison
                .actorsAdded()
                .forEach(actor -> things.add(new Thing(words.text("compare.export.actor-added"), actor.name())));
        comparison
                .actorsRemoved()
                .forEach(actor -> things.add(new Thing(words.text("compare.export.actor-removed"), actor.name())));
        comparison
                .flowsAdded()
                .forEach(flow -> things.add(new Thing(words.text("compare.export.flow-added"), name(flow, now))));
        comparison
                .flowsRemoved()
                .forEach(flow -> things.add(new Thing(words.text("compare.export.flow-removed"), name(flow, old))));
        return things;
    }

    private static String name(Flow flow, StudyData study) {
        String way = StudyWords.actor(study, flow.seller()) + " → " + StudyWords.actor(study, flow.buyer());
        return flow.product() == null ? way : way + " · " + flow.product();
    }
}
