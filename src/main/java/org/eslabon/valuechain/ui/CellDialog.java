package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.model.gap.GapCell;

/** Something about one cell of a benchmark that several people may edit at once. */
abstract class CellDialog extends Dialog {

    final transient BenchmarkSheet.Cell cell;
    final transient StudyWords words;
    final transient GapTab.Services services;
    final transient LiveFields live;
    transient BenchmarkSheet sheet;

    CellDialog(
            String title, BenchmarkSheet sheet, BenchmarkSheet.Cell cell, StudyWords words, GapTab.Services services) {
        this.sheet = sheet;
        this.cell = cell;
        this.words = words;
        this.services = services;
        setHeaderTitle(title);
        setWidth("min(36rem, 100vw)");
        live = new LiveFields(this, Benchmark.thing(sheet.benchmark().id()), services.live());
        getFooter().add(new Button(words.text("close"), click -> close()));
    }

    /** With what people say about the cell below all else. */
    @Override
    public void open() {
        add(services.talks()
                .about(
                        Benchmark.thing(sheet.benchmark().id()),
                        cell.id().value().toString()));
        super.open();
    }

    /** The cell as it is now. */
    GapCell gap() {
        return sheet.cells().stream()
                .filter(each -> each.id().equals(cell.id()))
                .findFirst()
                .orElse(cell)
                .gap();
    }

    /** A cell per unit of the final product, in the money and year in which costs are compared. */
    static GapCell compared(BenchmarkSheet sheet, BenchmarkSheet.Cell cell) {
        return sheet.comparable().getOrDefault(cell.id(), cell.gap());
    }

    /** Whether the benchmark still has the cell. */
    boolean isIn(BenchmarkSheet now) {
        return now.cells().stream().anyMatch(each -> each.id().equals(cell.id()));
    }

    /** The obstacles of the study as they are now, for who shows them. */
    void showObstacles(List<Obstacle> obstacles) {}

    /** Shows what has just been read again. */
    void show(BenchmarkSheet now) {
        sheet = now;
        live.refresh();
    }
}
