package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.eslabon.uikit.EmptyState;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.FigureKey;

/** What does not reconcile, in the source and after what was changed since. */
class ChecksTab extends Div implements StudyTab {

    private final transient StudyWords words;
    private final DiscrepancyGrid grid;
    private final Span count = new Span();
    private final EmptyState none;

    ChecksTab(StudyWords words) {
        this.words = words;
        addClassName("study-tab");
        grid = new DiscrepancyGrid(words, List.of());
        none = new EmptyState(words.text("discrepancies.none"), words.text("discrepancies.none.why"));
        count.addClassName("second");
        add(count, none, grid);
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changed) {
        int number = content.discrepancies().size();
        count.setText(words.text("discrepancies.count", number));
        count.setVisible(number > 0);
        none.setVisible(number == 0);
        grid.setVisible(number > 0);
        grid.show(content.discrepancies());
    }
}
