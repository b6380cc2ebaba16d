package org.eslabon.coediting;

import java.util.UUID;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.Schema;
import org.eslabon.partnership.Cities;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/** Plans of Cuenca, each with a text of its own. */
@TestComponent
class PlanText {

    private final Plans plans;
    private final Cities cities;
    private final DocumentRepository rows;
    private final AsPerson people;

    PlanText(Plans plans, Cities cities, DocumentRepository rows, AsPerson people) {
        this.plans = plans;
        this.cities = cities;
        this.rows = rows;
        this.people = people;
    }

    /** The text of a new plan, which says this at first. */
    DocumentId saying(String first) {
        return people.as(AsPerson.ANALYST, () -> {
            var outcome = plans.create(
                    cities.bySlug("cuenca").id(),
                    new NewPlan("Plan " + UUID.randomUUID(), null, null, 2026, 2030, Area.SOCIAL, null));
            PlanId plan = ((FormOutcome.Done<PlanId>) outcome).value();
            return rows.make(new TextOwner(new ThingRef("plan", plan.value()), "text"), snapshot(first));
        });
    }

    private static Snapshot snapshot(String text) {
        Node document = Schema.product().documentOf(text);
        return new Snapshot(0, document, Authorship.initial(document.content().size(), "", 0));
    }
}
