package org.eslabon.development.ui;

import com.vaadin.flow.component.Component;
import org.eslabon.partnership.City;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.SubjectSection;

/** On the page of a plan or an action: what it contributes to. */
@org.springframework.stereotype.Component
class AlignmentSection implements SubjectSection {

    private final DevelopmentServices ask;

    AlignmentSection(DevelopmentServices ask) {
        this.ask = ask;
    }

    @Override
    public Component of(City city, Subject subject, boolean editable) {
        AlignmentPart part = new AlignmentPart(ask, city, subject, editable);
        part.addClassName(subject.action() == null ? "card" : "part");
        return part;
    }
}
