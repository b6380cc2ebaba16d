package org.eslabon.partnership;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.audit.FieldSaves;
import org.eslabon.security.Accounts;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.Invitations;
import org.eslabon.security.Person;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds people to organisations and ends it again, for services that have checked that the current user may. Every city
 * in which the membership gives rights finds it in its trail.
 */
@Component
class Enrolment {

    private static final String MEMBERSHIP = "membership";
    private static final String POSITION = "position";

    private final PartnershipRepository partnerships;
    private final CityRepository cities;
    private final Accounts accounts;
    private final Invitations invitations;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    Enrolment(
            PartnershipRepository partnerships,
            CityRepository cities,
            Accounts accounts,
            Invitations invitations,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.partnerships = partnerships;
        this.cities = cities;
        this.accounts = accounts;
        this.invitations = invitations;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    Outcome<PersonId> invite(Organisation organisation, NewMember member) {
        Refusal refusal = member.refusal();
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        boolean belongs = accounts.byEmail(member.email())
                .flatMap(person -> partnerships.person(organisation.id(), person))
                .isPresent();
        if (belongs) {
            return Outcome.refused("partnership.member.already", organisation.shortName());
        }
        Outcome<PersonId> invited = invitations.invite(invitation(organisation, member));
        if (invited instanceof Outcome.Done<PersonId>(PersonId person)) {
            partnerships.enrol(person, organisation.id(), member.position());
            record(organisation.id(), person, "invited", null, member.position());
        }
        return invited;
    }

    Outcome<PersonId> remind(Organisation organisation, PersonId person) {
        Person invited = member(organisation.id(), person).person();
        if (!invitations.pending(Set.of(person)).contains(person)) {
            return Outcome.refused("partnership.member.arrived", invited.name());
        }
        NewMember again = new NewMember(
                invited.email(), invited.name(), "", user.require().language());
        Outcome<PersonId> sent = invitations.invite(invitation(organisation, again));
        if (sent instanceof Outcome.Done) {
            record(organisation.id(), person, "reminded", null, null);
        }
        return sent;
    }

    FieldOutcome<String> changePosition(OrganisationId organisation, PersonId person, FieldChange<String> change) {
        Member before = member(organisation, person);
        String wanted = PlainText.orEmpty(change.wanted());
        String seen = Objects.requireNonNullElse(change.seen(), "");
        Refusal refusal = NewMember.refusalOfPosition(wanted);
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        List<@Nullable CityId> told = toldOf(organisation);
        FieldOutcome<String> outcome = saves.save(
                user.id(),
                () -> act(told.getFirst(), organisation, before.person(), "changed"),
                POSITION,
                new FieldChange<>(seen, wanted),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable String from, @Nullable String to) {
                        return partnerships.setPosition(person, organisation, from, to);
                    }

                    @Override
                    public String now() {
                        return member(organisation, person).position();
                    }
                },
                null);
        if (outcome instanceof FieldOutcome.Saved && !seen.equals(wanted)) {
            told.stream()
                    .skip(1)
                    .forEach(city -> trail.record(
                            user.id(),
                            act(city, organisation, before.person(), "changed").field(POSITION, seen, wanted)));
        }
        return outcome;
    }

    Outcome<PersonId> end(OrganisationId organisation, PersonId person) {
        Member member = member(organisation, person);
        List<CityId> coordinated = partnerships.citiesCoordinatedBy(organisation);
        coordinated.forEach(cities::lock);
        if (coordinated.stream().anyMatch(city -> !partnerships.coordinatedWithout(city, organisation, person))) {
            return Outcome.refused(
                    "partnership.coordinator.last-person", member.person().name());
        }
        record(organisation, person, "ended", member.position(), null);
        partnerships.withdraw(person, organisation);
        return Outcome.done(person);
    }

    /** The trail says who has belonged: an id that somebody made up brings nobody in. */
    Outcome<PersonId> restore(Organisation organisation, PersonId person) {
        Entry last = trail.latest(Member.thing(organisation.id(), person), MEMBERSHIP)
                .filter(entry -> entry.verb().equals("ended"))
                .orElseThrow(NoSuchThing::new);
        partnerships.enrol(person, organisation.id(), Objects.requireNonNullElse(last.from(), ""));
        record(organisation.id(), person, "restored", null, last.from());
        return Outcome.done(person);
    }

    List<CityMember> pendingMarked(List<CityMember> people) {
        Set<PersonId> pending = invitations.pending(
                people.stream().map(one -> one.person().id()).toList());
        return people.stream()
                .map(one -> new CityMember(
                        one.member(), one.since(), pending.contains(one.person().id())))
                .toList();
    }

    private Member member(OrganisationId organisation, PersonId person) {
        return partnerships.person(organisation, person).orElseThrow(NoSuchThing::new);
    }

    private Invitations.Invitation invitation(Organisation organisation, NewMember member) {
        SignedIn inviter = user.require();
        return new Invitations.Invitation(
                member.email(),
                member.name(),
                member.language(),
                partnerships.timeZoneFor(organisation.id()),
                inviter.name(),
                organisation.name());
    }

    private void record(
            OrganisationId organisation, PersonId person, String verb, @Nullable String from, @Nullable String to) {
        Person named = member(organisation, person).person();
        boolean changes = from != null || to != null;
        toldOf(organisation).forEach(city -> {
            Act act = act(city, organisation, named, verb);
            trail.record(user.id(), changes ? act.field(MEMBERSHIP, from, to) : act);
        });
    }

    private static Act act(@Nullable CityId city, OrganisationId organisation, Person person, String verb) {
        return Act.of(city, Member.thing(organisation, person.id()), verb, person.name())
                .in(Organisation.thing(organisation));
    }

    /** The cities whose trail is told; a bank that takes part nowhere has none and is written down without one. */
    private List<@Nullable CityId> toldOf(OrganisationId organisation) {
        List<CityId> told = partnerships.citiesOf(organisation);
        return told.isEmpty() ? Collections.singletonList(null) : List.copyOf(told);
    }
}
