package org.eslabon.partnership;

import java.util.List;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
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
 * The development banks and their people. A membership here opens every city, so no city gives it: an administrator
 * founds a bank with its first person, and from then on the bank's people add their own.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class DevelopmentBanks {

    private final PartnershipRepository partnerships;
    private final GrantRepository grants;
    private final Enrolment enrolment;
    private final CityRegister register;
    private final CurrentUser user;
    private final AuditTrail trail;

    DevelopmentBanks(
            PartnershipRepository partnerships,
            GrantRepository grants,
            Enrolment enrolment,
            CityRegister register,
            CurrentUser user,
            AuditTrail trail) {
        this.partnerships = partnerships;
        this.grants = grants;
        this.enrolment = enrolment;
        this.register = register;
        this.user = user;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<DevelopmentBank> all() {
        register.requireKeeper();
        return partnerships.banks();
    }

    /** The people of a bank, for those who look after the programme. */
    @Transactional(readOnly = true)
    public List<CityMember> people(OrganisationId bank) {
        register.requireKeeper();
        return enrolment.pendingMarked(partnerships.peopleOfBank(bank(bank).id()));
    }

    /** Whether the current user may found a bank. */
    @Transactional(readOnly = true)
    public boolean mayFound() {
        return user.signedIn().map(SignedIn::administrator).orElse(false);
    }

    /** Whether the current user may add people to the bank and end their membership. */
    @Transactional(readOnly = true)
    public boolean opens(OrganisationId bank) {
        register.requireKeeper();
        return refusal(bank(bank)) == null;
    }

    /** Brings a bank into the programme, with the first of its people. */
    public Outcome<OrganisationId> found(NewOrganisation wanted, NewMember first) {
        register.requireAdministrator();
        Refusal refusal = wanted.refusal();
        if (refusal == null && partnerships.named(wanted.name()).isPresent()) {
            refusal = Refusal.of("partnership.organisation.exists", wanted.name());
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        Organisation bank = new Organisation(
                OrganisationId.next(),
                wanted.name(),
                wanted.shortName(),
                Organisation.Kind.DEVELOPMENT_BANK,
                wanted.country());
        return register.withFirstPerson(bank, first, () -> {
            partnerships.add(bank);
            trail.record(user.id(), Act.of(null, Organisation.thing(bank.id()), "created", bank.name()));
        });
    }

    public Outcome<PersonId> invite(OrganisationId id, NewMember member) {
        register.requireKeeper();
        Organisation bank = bank(id);
        Refusal refusal = refusal(bank);
        return refusal != null ? new Outcome.Refused<>(refusal) : enrolment.invite(bank, member);
    }

    public Outcome<PersonId> remind(OrganisationId id, PersonId person) {
        register.requireKeeper();
        Organisation bank = bank(id);
        Refusal refusal = refusal(bank);
        return refusal != null ? new Outcome.Refused<>(refusal) : enrolment.remind(bank, person);
    }

    public Outcome<PersonId> end(OrganisationId id, PersonId person) {
        register.requireKeeper();
        Organisation bank = bank(id);
        Refusal refusal = refusal(bank);
        return refusal != null ? new Outcome.Refused<>(refusal) : enrolment.end(bank.id(), person);
    }

    public Outcome<PersonId> restore(OrganisationId id, PersonId person) {
        register.requireKeeper();
        Organisation bank = bank(id);
        Refusal refusal = refusal(bank);
        return refusal != null ? new Outcome.Refused<>(refusal) : enrolment.restore(bank, person);
    }

    private Organisation bank(OrganisationId id) {
        return partnerships
                .organisation(id)
                .filter(one -> one.kind() == Organisation.Kind.DEVELOPMENT_BANK)
                .orElseThrow(NoSuchThing::new);
    }

    private @Nullable Refusal refusal(Organisation bank) {
        boolean own = user.signedIn()
                .map(person -> grants.organisationsOf(person.personId()).contains(bank.id()))
                .orElse(false);
        boolean empty = partnerships.peopleOfBank(bank.id()).isEmpty();
        return own || (empty && mayFound()) ? null : Refusal.of("partnership.member.bank", bank.shortName());
    }
}
