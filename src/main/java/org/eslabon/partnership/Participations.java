package org.eslabon.partnership;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldSaves;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations take part in a city, in which role and with which duties; for those who convene there. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Participations {

    public static final int DUTIES_LENGTH = 1000;

    private final PartnershipRepository partnerships;
    private final CityRepository cities;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    Participations(
            PartnershipRepository partnerships,
            CityRepository cities,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.partnerships = partnerships;
        this.cities = cities;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    /** The organisations of the programme that do not take part here yet, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> offered(CityId city) {
        rights.require(city, Right.CONVENE);
        return partnerships.notIn(city);
    }

    /** Brings an organisation the programme does not know yet. A development bank is founded elsewhere. */
    public Outcome<OrganisationId> found(CityId city, NewOrganisation wanted, Role role, String duties) {
        rights.require(city, Right.CONVENE);
        Refusal refusal = wanted.refusal();
        if (refusal == null && wanted.kind() == Organisation.Kind.DEVELOPMENT_BANK) {
            refusal = Refusal.of("partnership.organisation.bank");
        }
        if (refusal == null && partnerships.named(wanted.name()).isPresent()) {
            refusal = Refusal.of("partnership.organisation.exists", wanted.name());
        }
        refusal = refusal == null ? refusalOfPart(wanted.kind(), role, PlainText.orEmpty(duties)) : refusal;
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        Organisation organisation = new Organisation(
                OrganisationId.next(), wanted.name(), wanted.shortName(), wanted.kind(), wanted.country());
        partnerships.add(organisation);
        trail.record(
                user.id(),
                Act.of(city, Organisation.thing(organisation.id()), "created", organisation.name())
                        .in(ThingRef.city(city)));
        return join(city, organisation, role, PlainText.orEmpty(duties));
    }

    /** Lets an organisation of the programme take part; also the undoing of {@link #leave}. */
    public Outcome<OrganisationId> join(CityId city, OrganisationId id, Role role, String duties) {
        rights.require(city, Right.CONVENE);
        Organisation organisation = partnerships.organisation(id).orElseThrow(NoSuchThing::new);
        Refusal refusal = refusalOfPart(organisation.kind(), role, PlainText.orEmpty(duties));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        return join(city, organisation, role, PlainText.orEmpty(duties));
    }

    private Outcome<OrganisationId> join(CityId city, Organisation organisation, Role role, String duties) {
        cities.lock(city);
        if (partnerships.participant(city, organisation.id()).isPresent()) {
            return Outcome.refused("partnership.organisation.already", organisation.shortName());
        }
        partnerships.join(city, organisation.id(), role, duties);
        trail.record(
                user.id(),
                act(city, organisation, "joined").field("role", null, role).because(duties.isEmpty() ? null : duties));
        return Outcome.done(organisation.id());
    }

    public FieldOutcome<Role> changeRole(CityId city, OrganisationId id, FieldChange<Role> change) {
        Participant participant = toChange(city, id);
        Role wanted = change.wanted();
        if (wanted == null) {
            return FieldOutcome.refused("partnership.required");
        }
        cities.lock(city);
        Refusal refusal = refusalOfPart(participant.organisation().kind(), wanted, participant.duties());
        if (refusal == null && wanted != Role.COORDINATOR && isLastCoordinator(city, id)) {
            refusal = Refusal.of("partnership.coordinator.last");
        }
        return refusal != null
                ? new FieldOutcome.Refused<>(refusal)
                : change(city, participant, ParticipationField.ROLE, change, Participant::role, Role::name);
    }

    public FieldOutcome<String> changeDuties(CityId city, OrganisationId id, FieldChange<String> change) {
        Participant participant = toChange(city, id);
        String wanted = PlainText.orEmpty(change.wanted());
        String seen = Objects.requireNonNullElse(change.seen(), "");
        Refusal refusal = refusalOfPart(participant.organisation().kind(), participant.role(), wanted);
        return refusal != null
                ? new FieldOutcome.Refused<>(refusal)
                : change(
                        city,
                        participant,
                        ParticipationField.DUTIES,
                        new FieldChange<>(seen, wanted),
                        Participant::duties,
                        duties -> duties);
    }

    /**
     * Ends an organisation's part in the city. Where it was named as responsible it stays named; the last coordinator
     * cannot leave.
     *
     * @return what it was, for undoing
     */
    public Outcome<Participant> leave(CityId city, OrganisationId id) {
        Participant participant = toChange(city, id);
        cities.lock(city);
        if (isLastCoordinator(city, id)) {
            return Outcome.refused("partnership.coordinator.last");
        }
        partnerships.leave(city, id);
        trail.record(user.id(), act(city, participant.organisation(), "left").field("role", participant.role(), null));
        return Outcome.done(participant);
    }

    private boolean isLastCoordinator(CityId city, OrganisationId id) {
        boolean coordinates = partnerships
                .participant(city, id)
                .filter(participant -> participant.role() == Role.COORDINATOR)
                .isPresent();
        return coordinates && !partnerships.coordinatedWithout(city, id);
    }

    private Participant toChange(CityId city, OrganisationId id) {
        rights.require(city, Right.CONVENE);
        return reread(city, id);
    }

    private Participant reread(CityId city, OrganisationId id) {
        return partnerships.participant(city, id).orElseThrow(NoSuchThing::new);
    }

    private static @Nullable Refusal refusalOfPart(Organisation.Kind kind, Role role, String duties) {
        if (role == Role.DEVELOPMENT_BANK && kind != Organisation.Kind.DEVELOPMENT_BANK) {
            return Refusal.of("partnership.role.bank-only");
        }
        return duties.length() > DUTIES_LENGTH ? Refusal.of("partnership.duties.long", DUTIES_LENGTH) : null;
    }

    private static Act act(CityId city, Organisation organisation, String verb) {
        return Act.of(city, Participant.thing(city, organisation.id()), verb, organisation.name())
                .in(Organisation.thing(organisation.id()));
    }

    private <T> FieldOutcome<T> change(
            CityId city,
            Participant participant,
            ParticipationField field,
            FieldChange<T> change,
            Function<Participant, T> current,
            Function<T, Object> stored) {
        OrganisationId id = participant.organisation().id();
        return saves.save(
                user.id(),
                () -> act(city, participant.organisation(), "changed"),
                field.inTrail(),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable T seen, @Nullable T wanted) {
                        return partnerships.set(city, id, field, column(seen), column(wanted));
                    }

                    @Override
                    public T now() {
                        return current.apply(reread(city, id));
                    }

                    private @Nullable Object column(@Nullable T value) {
                        return value == null ? null : stored.apply(value);
                    }
                },
                null);
    }
}
