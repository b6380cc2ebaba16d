package org.eslabon.plan.spi;

import com.vaadin.flow.component.Component;
import org.eslabon.partnership.City;
import org.eslabon.plan.Subject;

/**
 * /**
 * A section that another module adds to the page of a plan, or to the sheet of an action, such as what was reported of it. A
 * Spring bean; where there are several, {@code @Order} arranges them. The section keeps itself up to date.
 */
public interface SubjectSection {

    /**
     * A new section for one page; hidden as long as it has nothing to say.
     *
     * @param editable whether the person may change what is agreed now: hers to change, and not locked
     */
    Component of(City city, Subject subject, boolean editable);
}
