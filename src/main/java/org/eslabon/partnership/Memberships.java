package org.eslabon.partnership;

import java.util.List;
import java.util.Set;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to the organisations of a city; for those who convene there, as far as they may (decision 020). A refusal
 * says so where a membership would reach into cities that are not theirs.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Memberships {

    private final PartnershipRepository partnerships;
    private final Enrolment enrolment;
    private final Rights rights;
    private final Reach reach;

    Memberships(PartnershipRepository partnerships, Enrolment enrolment, Rights rights, Reach reach) {
        this.partnerships = partnerships;
        this.enrolment = enrolment;
        this.rights = rights;
        this.reach = reach;
    }

    /** The organisations of the city whose people the current user may add, change and remove; none for others. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> open(CityId city) {
        rights.requireToSee(city);
        return reach.open(city);
    }

    /** Invites somebody by e-mail; one who has an account already is added and told so. */
    public Outcome<PersonId> invite(CityId city, OrganisationId organisation, NewMember member) {
        Refusal refusal = refusal(city, organisation);
        return refusal != null
                ? new Outcome.Refused<>(refusal)
                : enrolment.invite(participant(city, organisation).organisation(), member);
    }

    /** Sends the invitation again to one who has not taken it up. */
    public Outcome<PersonId> remind(CityId city, OrganisationId organisation, PersonId person) {
        Refusal refusal = refusal(city, organisation);
        return refusal != null
                ? new Outcome.Refused<>(refusal)
                : enrolment.remind(participant(city, organisation).organisation(), person);
    }

    public FieldOutcome<String> changePosition(
            CityId city, OrganisationId organisation, PersonId person, FieldChange<String> change) {
        Refusal refusal = refusal(city, organisation);
        return refusal != null
                ? new FieldOutcome.Refused<>(refusal)
                : enrolment.changePosition(organisation, person, change);
    }

    /** Ends a membership; {@link #restore} takes that back. A coordinated city keeps somebody who coordinates. */
    public Outcome<PersonId> end(CityId city, OrganisationId organisation, PersonId person) {
        Refusal refusal = refusal(city, organisation);
        return refusal != null ? new Outcome.Refused<>(refusal) : enrolment.end(organisation, person);
    }

    /** Takes back the ending of a membership, and nothing else: one who never belonged is invited. */
    public Outcome<PersonId> restore(CityId city, OrganisationId organisation, PersonId person) {
        Refusal refusal = refusal(city, organisation);
        return refusal != null
                ? new Outcome.Refused<>(refusal)
                : enrolment.restore(participant(city, organisation).organisation(), person);
    }

    /** The people of one organisation of the city. */
    @Transactional(readOnly = true)
    public List<CityMember> of(CityId city, OrganisationId organisation) {
        rights.requireToSee(city);
        participant(city, organisation);
        return enrolment.pendingMarked(partnerships.people(city, organisation));
    }

    /** Everybody of the city's partnership, once for each organisation of hers. */
    @Transactional(readOnly = true)
    public List<CityMember> inCity(CityId city) {
        rights.requireToSee(city);
        return enrolment.pendingMarked(partnerships.people(city, null));
    }

    private Participant participant(CityId city, OrganisationId organisation) {
        return partnerships.participant(city, organisation).orElseThrow(NoSuchThing::new);
    }

    private @Nullable Refusal refusal(CityId city, OrganisationId organisation) {
        rights.require(city, Right.CONVENE);
        Organisation asked = participant(city, organisation).organisation();
        if (reach.open(city).contains(organisation)) {
            return null;
        }
        return asked.kind() == Organisation.Kind.DEVELOPMENT_BANK
                ? Refusal.of("partnership.member.bank", asked.shortName())
                : Refusal.of("partnership.member.elsewhere", asked.shortName());
    }
}
