package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eslabon.capacity.SeenScore;
import org.eslabon.capacity.model.Answer;
import org.eslabon.partnership.Role;

/** How the answers to one indicator lie: a line from 1 to 5 for each role, with a dot for each assessor. */
class DotLine extends Div {

    DotLine(List<SeenScore> scores, CapacityWords words) {
        addClassName("dot-line");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", words.text("session.distribution"));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(words.text("session.role"));
        for (Answer answer : Answer.values()) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(answer.level() == null ? words.text("answer." + answer + ".short") : words.answer(answer));
            cell.getElement().setAttribute("scope", "col").setAttribute("title", words.answer(answer));
        }
        for (Role role : Role.values()) {
            List<SeenScore> hers =
                    scores.stream().filter(one -> one.assessor().role() == role).toList();
            if (!hers.isEmpty()) {
                row(table.getBody().addRow(), role, hers, words);
            }
        }
        add(table);
    }

    private static void row(NativeTableRow row, Role role, List<SeenScore> hers, CapacityWords words) {
        var name = row.addHeaderCell();
        name.setText(words.role(role));
        name.getElement().setAttribute("scope", "row");
        for (Answer answer : Answer.values()) {
            var cell = row.addDataCell();
            cell.setClassName("dot-level", answer.level() != null);
            for (SeenScore score : hers) {
                if (score.answer() == answer) {
                    Span dot = new Span();
                    dot.addClassNames("dot", "dot-" + role.name().toLowerCase());
                    dot.setClassName("dot-late", score.late());
                    String who = score.assessor().name()
                            + ", "
                            + score.assessor().organisationName()
                            + (score.late() ? ", " + words.text("session.late") : "");
                    dot.getElement()
                            .setAttribute("role", "img")
                            .setAttribute("aria-label", who)
                            .setAttribute("title", who);
                    cell.add(dot);
                }
            }
        }
    }
}
