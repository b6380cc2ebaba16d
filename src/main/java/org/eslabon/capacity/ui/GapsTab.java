package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.model.Gap;
import org.eslabon.capacity.spi.GapActions;
import org.eslabon.partnership.Right;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.SheetFile;

/** How far the targets lie above what was agreed, the most urgent first, and what is done about it. */
class GapsTab extends Div implements RoundTab {

    private final transient RoundPage page;
    private final transient CapacityWords words;

    GapsTab(RoundPage page) {
        this.page = page;
        this.words = page.words();
        addClassName("study-tab");
    }

    @Override
    public void show(RoundSheet now) {
        List<CapacityGap> gaps = page.ask().gaps().ofRound(page.round());
        removeAll();
        if (gaps.isEmpty()) {
            add(new EmptyState(words.text("gaps.none"), words.text("gaps.none.why")));
            return;
        }
        boolean mayPlan = page.ask().rights().may(page.city().id(), Right.PLAN);
        GapActions actions = page.ask().actions().getIfAvailable();
        Map<CapacityGapId, Component> parts = actions == null ? Map.of() : actions.of(page.city(), gaps, mayPlan);
        SheetDownload export = new SheetDownload(
                words.text("export"),
                words.text("gaps") + " " + now.round().subject(),
                page.city().timeZone(),
                out -> write(page.ask().gaps().ofRound(page.round()), out));
        Div head = new Div(new H2(words.text("gaps")), export);
        head.addClassName("card-head");
        Div card = new Div(head, new Paragraph(words.text("gaps.what")), table(gaps, parts));
        card.addClassName("card");
        add(card);
    }

    private Div table(List<CapacityGap> gaps, Map<CapacityGapId, Component> parts) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", words.text("gaps"));
        NativeTableRow head = table.getHead().addRow();
        heading(head, "indicator", false);
        heading(head, "dimension", false);
        heading(head, "agreed", true);
        heading(head, "goal", true);
        heading(head, "gaps.size", true);
        heading(head, "weight", true);
        heading(head, "gaps.urgency", true);
        heading(head, "gaps.actions", false);
        for (CapacityGap one : gaps) {
            Gap gap = Objects.requireNonNull(one.gap());
            NativeTableRow row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.setText(words.in(one.indicator()));
            name.getElement().setAttribute("scope", "row");
            cell(row, "dimension", words.in(one.dimension()), false);
            cell(row, "agreed", words.answer(one.agreed()), true);
            cell(row, "goal", CapacityWords.number(one.target()), true);
            cell(row, "gaps.size", String.valueOf(gap.size()), true);
            cell(row, "weight", words.formats().number(one.weight(), 3), true);
            cell(row, "gaps.urgency", words.formats().number(gap.urgency(), 3), true);
            var does = row.addDataCell();
            does.getElement().setAttribute("data-label", words.text("gaps.actions"));
            Component part = parts.get(one.id());
            if (part != null) {
                does.add(part);
            }
        }
        Div place = new Div(table);
        place.addClassNames("data-table", "gap-table");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.text("gaps"));
        return place;
    }

    private void heading(NativeTableRow row, String key, boolean number) {
        var heading = row.addHeaderCell();
        heading.setText(words.text(key));
        heading.getElement().setAttribute("scope", "col");
        heading.setClassName("number", number);
    }

    private void cell(NativeTableRow row, String key, String text, boolean number) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.getElement().setAttribute("data-label", words.text(key));
        cell.setClassName("number", number);
    }

    private void write(List<CapacityGap> gaps, OutputStream out) throws IOException {
        new SheetFile<CapacityGap>(words.text("gaps"))
                .text(words.text("dimension"), one -> words.in(one.dimension()))
                .text(words.text("indicator"), one -> words.in(one.indicator()))
                .number(words.text("agreed"), CapacityGap::level)
                .number(words.text("goal"), CapacityGap::target)
                .number(
                        words.text("gaps.size"),
                        one -> one.gap() == null ? null : one.gap().size())
                .number(words.text("weight"), CapacityGap::weight)
                .number(
                        words.text("gaps.urgency"),
                        one -> one.gap() == null ? null : one.gap().urgency())
                .write(gaps, out);
    }
}
