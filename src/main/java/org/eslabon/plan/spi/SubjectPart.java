package org.eslabon.plan.spi;

import com.vaadin.flow.component.Component;
import org.eslabon.partnership.City;
import org.eslabon.plan.Subject;

/**
 * What another module shows about a plan or an action beneath its status, such as what its approval has come to. A Spring
 * bean; where there are several, {@code @Order} arranges them. The part keeps itself up to date.
 */
public interface SubjectPart {

    Component of(City city, Subject subject);
}
