package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import org.springframework.transaction.support.TransactionTemplate;

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

    /** Two who open a text for the first time at once: the second had looked before the first made it. */
    List<DocumentId> openedAtOnce(TransactionTemplate transaction) {
        TextOwner owner = new TextOwner(new ThingRef("plan", UUID.randomUUID()), "text");
        return transaction.execute(status -> {
            assertThat(rows.find(owner)).isEmpty();
            DocumentId others = CompletableFuture.supplyAsync(() -> rows.make(owner, snapshot("Theirs")))
                    .join();
            return List.of(others, rows.make(owner, snapshot("Mine")));
        });
    }

    private static Snapshot snapshot(String text) {
        Node document = Schema.product().documentOf(text);
        return new Snapshot(0, document, Authorship.initial(document.content().size(), "", 0));
    }
}
