package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.eslabon.capacity.PublicServiceSheet;
import org.eslabon.capacity.model.ProcedureDistance;
import org.eslabon.capacity.model.ProcedureDistance.Standing;
import org.eslabon.capacity.model.ProcedureTotal;
import org.eslabon.capacity.ui.PublicServiceWords.Measure;
import org.eslabon.uikit.KeyFigure;
import org.jspecify.annotations.Nullable;

/** What a service takes altogether, each figure against its target. */
class PublicServiceFigures extends Div {

    private final transient PublicServiceWords words;

    PublicServiceFigures(PublicServiceWords words) {
        this.words = words;
        addClassName("key-figures");
    }

    void show(PublicServiceSheet sheet) {
        var totals = sheet.totals();
        var target = sheet.service().target();
        Integer visits = target.visits();
        removeAll();
        add(
                figure(Measure.DAYS, totals.days(), target.days(), sheet.daysFromTarget()),
                figure(Measure.COST, totals.cost(), target.cost(), sheet.costFromTarget()),
                figure(
                        Measure.VISITS,
                        totals.visits(),
                        visits == null ? null : BigDecimal.valueOf(visits),
                        sheet.visitsFromTarget()),
                figure(
                        Measure.DOCUMENTS,
                        totals.documents(),
                        null,
                        totals.documents().from(null)),
                new KeyFigure(words.text("capacity.total.steps"), String.valueOf(totals.steps()), ""));
    }

    private KeyFigure figure(
            Measure measure, ProcedureTotal total, @Nullable BigDecimal target, ProcedureDistance distance) {
        String note = words.unknown(total);
        if (distance.standing() != Standing.NO_TARGET) {
            String against = words.text(
                    "capacity.total.against", words.distance(measure, distance), words.figure(measure, target));
            note = note.isEmpty() ? against : note + " · " + against;
        } else if (measure != Measure.DOCUMENTS && note.isEmpty()) {
            note = words.text(Standing.NO_TARGET.key());
        }
        KeyFigure figure = new KeyFigure(words.heading(measure), words.total(measure, total), note);
        return distance.standing().misses() ? figure.warns() : figure;
    }
}
