package org.eslabon.finance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Plan;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one door to sources and lines: who may see or change them, and how changes are written down. Whoever holds the right to
 * fund in full changes all money of the city; whoever holds it for her own changes the sources of her organisations, and all
 * that they give.
 *
 * <p>All that changes what a source gives holds the lock on the source, so that two people together break no cap.
 */
@Component
class FinanceAccess {

    private final SourceRepository sources;
    private final LineRepository lines;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    FinanceAccess(SourceRepository sources, LineRepository lines, Rights rights, CurrentUser user, AuditTrail trail) {
        this.sources = sources;
        this.lines = lines;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    PersonId user() {
        return user.id();
    }

    /** Those of the sources that the current user may change. */
    Set<SourceId> changeable(CityId city, Collection<FundingSource> all) {
        Grant grant = rights.grant(city, Right.FUND);
        Set<OrganisationId> own = grant == Grant.OWN ? rights.ownOrganisations(city) : Set.of();
        return all.stream()
                .filter(source -> grant == Grant.FULL
                        || grant == Grant.OWN && source.organisation() != null && own.contains(source.organisation()))
                .map(FundingSource::id)
                .collect(Collectors.toSet());
    }

    /**
     * @throws NotAllowed if the money of this organisation is not hers to promise
     */
    void require(CityId city, @Nullable OrganisationId organisation) {
        rights.require(city, Right.FUND);
        if (rights.grant(city, Right.FUND) != Grant.FULL
                && (organisation == null || !rights.ownOrganisations(city).contains(organisation))) {
            throw new NotAllowed("money of another organisation in city " + city.value());
        }
    }

    /** The source as it is now and stays until the transaction ends, if the current user may change it. */
    FundingSource toFund(SourceId id) {
        return toFund(List.of(id)).getFirst();
    }

    /** The same of several, in the order of their identities. */
    List<FundingSource> toFund(Collection<SourceId> ids) {
        for (SourceId id : ids) {
            rights.require(sources.cityOf(id).orElseThrow(NoSuchThing::new), Right.FUND);
        }
        sources.lock(ids);
        List<FundingSource> found = sources.byIds(ids).stream()
                .sorted(Comparator.comparing(source -> source.id().value()))
                .toList();
        if (found.size() < Set.copyOf(ids).size()) {
            throw new NoSuchThing();
        }
        found.forEach(source -> require(source.city(), source.organisation()));
        return found;
    }

    /** A line that the current user may see. */
    FinancingLine toSee(LineId id) {
        FinancingLine line = line(id);
        rights.requireToSee(line.city());
        return line;
    }

    FinancingLine line(LineId id) {
        return lines.byId(id).orElseThrow(NoSuchThing::new);
    }

    /** An act on a line, for its own watchers and those of its plan. */
    static Act act(FinancingLine line, String verb) {
        return Act.of(line.city(), FinancingLine.thing(line.id()), verb, line.label())
                .in(Plan.thing(line.plan()));
    }

    static Act act(FundingSource source, String verb) {
        return Act.of(source.city(), FundingSource.thing(source.id()), verb, source.name());
    }

    void record(Act act) {
        trail.record(user.id(), act);
    }
}
