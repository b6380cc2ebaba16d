package org.eslabon.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.eslabon.approval.ApprovalItem;
import org.eslabon.approval.ApprovalStep;
import org.eslabon.approval.Seat;
import org.eslabon.uikit.Formats;

/** The bodies in their order: by which rule, until when, and what each seat has said. */
class StepsPart extends Div {

    private final transient Formats formats;

    StepsPart(Formats formats) {
        this.formats = formats;
        addClassNames("card", "approval-part");
    }

    void show(ApprovalItem item) {
        removeAll();
        add(new H3(getTranslation("approval.steps")));
        item.steps().forEach(step -> add(step(step)));
    }

    private Div step(ApprovalStep step) {
        Span name = new Span(step.body());
        name.addClassName("step-name");
        Div head = new Div(name, Marks.of(step.state(), getLocale()));
        head.addClassName("step-head");
        Paragraph rule = new Paragraph(RuleSentence.of(
                step.rule(), step.quorum(), step.days(), step.seats().size(), getLocale()));
        rule.addClassName("second");
        Div shown = new Div(head, rule);
        shown.addClassName("approval-step");
        if (step.dueAt() != null && step.closedAt() == null) {
            shown.add(new Paragraph(getTranslation("approval.until", formats.dateTime(step.dueAt()))));
        }
        if (step.closedAt() != null && step.openedAt() != null) {
            Paragraph closed = new Paragraph(getTranslation("approval.closed", formats.dateTime(step.closedAt())));
            closed.addClassName("second");
            shown.add(closed);
        }
        UnorderedList seats = new UnorderedList();
        seats.addClassName("seats");
        step.seats().forEach(seat -> seats.add(seat(seat)));
        shown.add(seats);
        return shown;
    }

    private ListItem seat(Seat seat) {
        Span who = new Span(seat.name());
        ListItem line = new ListItem(who, Marks.of(seat.vote(), getLocale()));
        if (seat.person() != null && seat.at() != null) {
            Span by = new Span(getTranslation("approval.by", seat.person(), formats.dateTime(seat.at())));
            by.addClassName("second");
            line.add(by);
        }
        if (seat.reason() != null) {
            Paragraph reason = new Paragraph(seat.reason());
            reason.addClassName("seat-reason");
            line.add(reason);
        }
        return line;
    }
}
