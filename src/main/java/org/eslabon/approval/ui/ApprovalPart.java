package org.eslabon.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.approval.ApprovalItem;
import org.eslabon.approval.ItemState;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.eslabon.plan.Transition;
import org.eslabon.plan.spi.SubjectPart;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.uikit.Formats;

/** On the page of a plan or an action: what was asked about it and what came of it, and the way to submit it. */
@org.springframework.stereotype.Component
class ApprovalPart implements SubjectPart {

    private final ApprovalServices ask;
    private final Plans plans;

    ApprovalPart(ApprovalServices ask, Plans plans) {
        this.ask = ask;
        this.plans = plans;
    }

    @Override
    public Component of(City city, Subject subject) {
        Div part = new Div();
        part.addClassName("approval-line");
        show(part, city, subject);
        ask.live().updates().listen(part, Set.of(subject.thing()), recorded -> {
            if (recorded.stream().anyMatch(one -> "status".equals(one.act().field()))) {
                show(part, city, subject);
            }
        });
        return part;
    }

    private void show(Div part, City city, Subject subject) {
        part.removeAll();
        List<ApprovalItem> asked;
        Status status;
        try {
            asked = subject.action() == null
                    ? ask.approvals().ofPlan(subject.plan())
                    : ask.approvals().ofAction(subject.action());
            status = subject.action() == null
                    ? plans.get(subject.plan()).status()
                    : ask.actions().get(subject.action()).action().status();
        } catch (NoSuchThing removed) {
            return; // the page itself says so
        }
        if (!asked.isEmpty()) {
            ApprovalItem last = asked.getFirst();
            part.add(new Span(words(part, city, last)));
            part.add(new Anchor(
                    "/" + ApprovalAddresses.item(city.slug(), last.request(), last.id()),
                    part.getTranslation(last.state() == ItemState.OPEN ? "approval.go" : "approval.see")));
        }
        if (Transition.SUBMIT.possibleFrom(status) && ask.rights().may(city.id(), Right.SUBMIT)) {
            Anchor submit = new Anchor(
                    "/" + ApprovalAddresses.submit(city.slug(), subject), part.getTranslation("approval.submit"));
            submit.addClassName("task-button");
            part.add(submit);
        }
    }

    private static String words(Div part, City city, ApprovalItem item) {
        Formats formats = new Formats(UI.getCurrent().getLocale(), city.timeZone());
        return item.openStep()
                .map(step -> step.dueAt() == null
                        ? part.getTranslation("approval.line.open", step.body())
                        : part.getTranslation("approval.line.open.until", step.body(), formats.dateTime(step.dueAt())))
                .orElseGet(
                        () -> part.getTranslation("approval.line." + item.state(), formats.dateTime(item.closedAt())));
    }
}
