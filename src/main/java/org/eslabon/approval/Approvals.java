package org.eslabon.approval;

import java.util.List;
import java.util.Set;
import org.eslabon.approval.model.TextChange;
import org.eslabon.coediting.DocumentId;
import org.eslabon.coediting.Documents;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSheet;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of a city's bodies and what they have said, for all who see the city. */
@Service
@Transactional(readOnly = true)
public class Approvals {

    private static final int SHOWN = 200;

    private final ApprovalReader reader;
    private final ApprovalRepository approvals;
    private final Voices voices;
    private final Rights rights;
    private final Plans plans;
    private final Actions actions;
    private final Documents documents;

    Approvals(
            ApprovalReader reader,
            ApprovalRepository approvals,
            Voices voices,
            Rights rights,
            Plans plans,
            Actions actions,
            Documents documents) {
        this.reader = reader;
        this.approvals = approvals;
        this.voices = voices;
        this.rights = rights;
        this.plans = plans;
        this.actions = actions;
        this.documents = documents;
    }

    /** Those in which something is open first, then the newest first. */
    public List<ApprovalRequestSummary> ofCity(CityId city) {
        rights.requireToSee(city);
        return reader.ofCity(city, voices.counting(city), SHOWN);
    }

    /** Those in which a seat that the current user may use is silent. */
    public List<ApprovalRequestSummary> waitingForMe(CityId city) {
        rights.requireToSee(city);
        Set<OrganisationId> mine = voices.counting(city);
        return mine.isEmpty()
                ? List.of()
                : reader.ofCity(city, mine, SHOWN).stream()
                        .filter(request -> request.waitingForMe() > 0)
                        .toList();
    }

    /** Those in which a seat is silent that the current user may not use. */
    public List<ApprovalRequestSummary> waitingForOthers(CityId city) {
        rights.requireToSee(city);
        return reader.ofCity(city, voices.counting(city), SHOWN).stream()
                .filter(request -> !request.silent().isEmpty())
                .toList();
    }

    /** Those with something open about which an organisation of the current user's is heard and has said nothing yet. */
    public List<ApprovalRequestSummary> opinionsWaitingForMe(CityId city) {
        rights.requireToSee(city);
        Set<OrganisationId> mine = voices.heard(city);
        return mine.isEmpty() ? List.of() : reader.withoutOpinionOf(city, mine, SHOWN);
    }

    /**
     * @throws NoSuchThing if there is none or it is not the current user's to see
     */
    public ApprovalSheet get(ApprovalRequestId id) {
        ApprovalRequestSummary found = reader.request(id, Set.of()).orElseThrow(NoSuchThing::new);
        rights.requireToSee(found.city());
        Set<OrganisationId> mine = voices.counting(found.city());
        return new ApprovalSheet(
                reader.request(id, mine).orElseThrow(NoSuchThing::new),
                reader.items(id),
                mine,
                voices.heard(found.city()));
    }

    /** All that was asked about the plan itself, newest first. */
    public List<ApprovalItem> ofPlan(PlanId plan) {
        plans.get(plan);
        return reader.items(Subject.of(plan));
    }

    /** All that was asked about the action, newest first. */
    public List<ApprovalItem> ofAction(ActionId action) {
        ActionSheet sheet = actions.get(action);
        return reader.items(new Subject(sheet.action().plan(), action));
    }

    /**
     * The text that is decided about, with what changed in it.
     *
     * @throws NoSuchThing if there is no such item or it is not the current user's to see
     */
    public FrozenText text(ApprovalItemId id) {
        rights.requireToSee(approvals.cityOf(id).orElseThrow(NoSuchThing::new));
        ApprovalItem item = reader.items(List.of(id)).getFirst();
        DocumentId document = documents.of(item.subject().text());
        ApprovalItem.Previous previous = item.previous();
        List<TextChange> changes = previous == null || previous.textVersion() == item.textVersion()
                ? List.of()
                : TextChange.between(
                        documents.plainText(document, previous.textVersion()),
                        documents.plainText(document, item.textVersion()));
        return new FrozenText(documents.html(document, item.textVersion()), changes);
    }
}
