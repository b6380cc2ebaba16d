package org.eslabon.plan.spi;

import java.util.List;
import org.eslabon.plan.Figure;
import org.eslabon.plan.Subject;

/** What another module keeps that is agreed about a plan or an action. Asked by those who have checked that it may be seen. */
public interface MoreFigures {

    /** As figures that an approval binds to, in the order in which people read them. */
    List<Figure> figures(Subject subject);
}
