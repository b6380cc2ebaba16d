package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;

/** A tab that only shows, with its tables as a workbook above it; without one where there is nothing to take away. */
class SheetTab extends Div implements StudyTab {

    private final transient StudyTab tab;
    private final transient Predicate<StudyContent> any;
    private final Div toolbar = new Div();

    /** Writes the tables of a study as it is when somebody asks for them. */
    interface Tables {
        void write(StudyContent content, OutputStream out) throws IOException;
    }

    /**
     * @param nameKey of the text that names the file, with the name of the study in it
     * @param any whether there is something to take away
     */
    <T extends Component & StudyTab> SheetTab(
            T tab,
            StudyWords words,
            String nameKey,
            StudyContent study,
            Supplier<StudyContent> read,
            Predicate<StudyContent> any,
            Tables tables) {
        this.tab = tab;
        this.any = any;
        addClassName("study-tab");
        toolbar.addClassName("toolbar");
        toolbar.add(new SheetDownload(
                words.text("gap.export"),
                words.text(nameKey, study.study().name()),
                words.formats().zone(),
                out -> tables.write(read.get(), out)));
        add(toolbar, tab);
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changed) {
        toolbar.setVisible(any.test(content));
        tab.show(content, changed);
    }

    @Override
    public void begin(FirstSteps.Step step) {
        tab.begin(step);
    }

    @Override
    public void showAt(Location address) {
        tab.showAt(address);
    }

    @Override
    public void showVersion(@Nullable Long version) {
        tab.showVersion(version);
    }
}
