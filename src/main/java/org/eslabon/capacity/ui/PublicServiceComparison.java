package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.capacity.ProcedureTarget;
import org.eslabon.capacity.PublicServiceInCity;
import org.eslabon.capacity.model.ProcedureTotals;
import org.eslabon.capacity.ui.PublicServiceWords.Measure;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.SheetDownload;

/** What a service takes beside what others of its kind take, and what it is to take. Costs are not converted. */
class PublicServiceComparison extends Div {

    private final transient PublicServiceWords words;
    private final Div place = new Div();

    PublicServiceComparison(PublicServiceInCity own, PublicServicePages pages, PublicServiceWords words) {
        this.words = words;
        var service = own.sheet().service();
        addClassName("card");
        SheetDownload download = new SheetDownload(
                words.text("capacity.export"),
                words.text("capacity.comparison.file", service.name()),
                own.city().timeZone(),
                out -> PublicServiceExport.comparison(pages.services().comparable(service.id()), words, out));
        Div head = new Div(new H2(words.text("capacity.comparison")), download);
        head.addClassName("card-head");
        add(head, place);
    }

    /**
     * @param compared the service itself first
     */
    void show(List<PublicServiceInCity> compared) {
        var own = compared.getFirst().sheet();
        place.removeAll();
        boolean alone = compared.size() == 1;
        Paragraph note = new Paragraph(
                alone
                        ? words.text(
                                "capacity.comparison.alone",
                                words.kind(own.service().kind()))
                        : words.text(
                                "capacity.comparison.note",
                                words.kind(own.service().kind())));
        note.addClassName("second");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                compared.getFirst(),
                words.text("capacity.comparison.own", compared.getFirst().city().name())));
        rows.add(target(own.service().target()));
        compared.stream()
                .skip(1)
                .forEach(each -> rows.add(row(
                        each,
                        each.sheet().service().name() + " · " + each.city().name())));
        place.add(
                note,
                new DataTable(
                        words.text("capacity.comparison"),
                        List.of(
                                DataTable.Column.text(words.text("capacity.service")),
                                DataTable.Column.number(words.text("capacity.total.steps")),
                                DataTable.Column.number(words.text("capacity.total.days")),
                                DataTable.Column.number(words.text("capacity.comparison.days")),
                                DataTable.Column.number(words.text("capacity.comparison.cost")),
                                DataTable.Column.number(words.text("capacity.total.visits")),
                                DataTable.Column.number(words.text("capacity.total.documents"))),
                        rows));
    }

    private List<String> row(PublicServiceInCity each, String name) {
        ProcedureTotals totals = each.sheet().totals();
        PublicServiceWords theirs =
                new PublicServiceWords(words.formats(), each.city().currency());
        return List.of(
                name,
                String.valueOf(totals.steps()),
                theirs.total(Measure.DAYS, totals.days()),
                theirs.distance(Measure.DAYS, each.sheet().daysFromTarget()),
                totals.cost().stated() == null
                        ? "–"
                        : theirs.total(Measure.COST, totals.cost()) + "\u00a0" + code(theirs),
                theirs.total(Measure.VISITS, totals.visits()),
                theirs.total(Measure.DOCUMENTS, totals.documents()));
    }

    private List<String> target(ProcedureTarget target) {
        return List.of(
                words.text("capacity.comparison.target"),
                "–",
                words.figure(Measure.DAYS, target.days()),
                "–",
                target.cost() == null ? "–" : words.figure(Measure.COST, target.cost()) + "\u00a0" + code(words),
                words.figure(Measure.VISITS, target.visits() == null ? null : BigDecimal.valueOf(target.visits())),
                "–");
    }

    private static String code(PublicServiceWords words) {
        return words.currency().getCurrencyCode();
    }
}
