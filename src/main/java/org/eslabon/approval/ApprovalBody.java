package org.eslabon.approval;

import java.util.List;
import java.util.stream.Collectors;
import org.eslabon.approval.model.Rule;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * A body of a city that decides about plans or actions.
 *
 * @param place the smaller decides earlier
 * @param quorum how many seats have to take part; for a majority only
 * @param days until silence is consent or the votes are counted; null where there is no term
 * @param seats by name
 */
public record ApprovalBody(
        ApprovalBodyId id,
        CityId city,
        String name,
        BodyKind kind,
        BodySubject subject,
        int place,
        Rule rule,
        @Nullable Integer quorum,
        @Nullable Integer days,
        List<SeatHolder> seats) {

    public static ThingRef thing(ApprovalBodyId id) {
        return ThingRef.of("approval-body", id);
    }

    /** The same with other seats. */
    ApprovalBody seatedBy(List<SeatHolder> others) {
        return new ApprovalBody(id, city, name, kind, subject, place, rule, quorum, days, others);
    }

    /** Of those who pay, only those who pay for this are asked: as many take part as there are, at the most. */
    ApprovalBody withAQuorumItCanReach() {
        return missesItsQuorum()
                ? new ApprovalBody(id, city, name, kind, subject, place, rule, seats.size(), days, seats)
                : this;
    }

    /** Whether it could never decide, because more seats would have to take part than there are. */
    boolean missesItsQuorum() {
        return rule == Rule.MAJORITY && quorum != null && quorum > seats.size();
    }

    /** What of it is edited. */
    public BodyForm form() {
        return new BodyForm(
                name,
                kind,
                subject,
                rule,
                quorum,
                days,
                seats.stream().map(SeatHolder::organisation).collect(Collectors.toUnmodifiableSet()));
    }
}
