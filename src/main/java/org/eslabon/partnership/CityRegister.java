package org.eslabon.partnership;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldSaves;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The cities of the programme, for its keepers: administrators and people of a development bank. Keeping the register
 * shows nothing of a city's work (decision 020).
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CityRegister {

    private final CityRepository cities;
    private final PartnershipRepository partnerships;
    private final GrantRepository grants;
    private final Enrolment enrolment;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    CityRegister(
            CityRepository cities,
            PartnershipRepository partnerships,
            GrantRepository grants,
            Enrolment enrolment,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.cities = cities;
        this.partnerships = partnerships;
        this.grants = grants;
        this.enrolment = enrolment;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    /** Whether the current user keeps the register. */
    @Transactional(readOnly = true)
    public boolean mine() {
        return user.signedIn()
                .map(person -> person.administrator() || grants.ofDevelopmentBank(person.personId()))
                .orElse(false);
    }

    @Transactional(readOnly = true)
    public List<RegisteredCity> all() {
        requireKeeper();
        return cities.register();
    }

    @Transactional(readOnly = true)
    public RegisteredCity get(String slug) {
        requireKeeper();
        return cities.registered(slug).orElseThrow(NoSuchThing::new);
    }

    /** An address for a city of this name that no other city has. */
    @Transactional(readOnly = true)
    public String proposeSlug(String name) {
        requireKeeper();
        return Slug.of(name, slug -> cities.bySlug(slug).isPresent());
    }

    /** Adds a planned city. */
    public Outcome<CityId> add(NewCity wanted) {
        requireKeeper();
        Refusal refusal = CityRules.refusal(wanted);
        if (refusal == null && cities.bySlug(wanted.slug()).isPresent()) {
            refusal = Refusal.of("partnership.city.slug.taken", wanted.slug());
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        City city = new City(
                CityId.next(),
                wanted.slug(),
                PlainText.orEmpty(wanted.name()),
                wanted.country(),
                PlainText.of(wanted.subdivision()),
                null,
                Currency.getInstance(wanted.currency()),
                ZoneId.of(wanted.timeZone()),
                City.Status.PLANNED);
        cities.add(city);
        trail.record(user.id(), Act.of(city.id(), ThingRef.city(city.id()), "created", city.name()));
        return Outcome.done(city.id());
    }

    /** Lets a planned city begin its work, once somebody is there to coordinate it. */
    public Outcome<CityId> activate(CityId id) {
        requireKeeper();
        cities.lock(id);
        City city = city(id);
        if (!registered(city).coordinated()) {
            return Outcome.refused("partnership.city.no-coordinator", city.name());
        }
        if (cities.set(id, CityField.STATUS, City.Status.PLANNED.name(), City.Status.ACTIVE.name())) {
            trail.record(
                    user.id(),
                    Act.of(id, ThingRef.city(id), "changed", city.name())
                            .field(CityField.STATUS.inTrail(), City.Status.PLANNED, City.Status.ACTIVE));
        }
        return Outcome.done(id);
    }

    /**
     * Gives a city that nobody coordinates its coordinator: an organisation new to the programme, with its first
     * person. A city that is coordinated looks after itself.
     */
    public Outcome<OrganisationId> appoint(CityId id, NewOrganisation wanted, NewMember first) {
        requireKeeper();
        cities.lock(id);
        Refusal refusal = refusalToAppoint(id);
        refusal = refusal == null ? wanted.refusal() : refusal;
        if (refusal == null && wanted.kind() == Organisation.Kind.DEVELOPMENT_BANK) {
            refusal = Refusal.of("partnership.organisation.bank");
        }
        if (refusal == null && partnerships.named(wanted.name()).isPresent()) {
            refusal = Refusal.of("partnership.organisation.exists", wanted.name());
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        Organisation organisation = new Organisation(
                OrganisationId.next(), wanted.name(), wanted.shortName(), wanted.kind(), wanted.country());
        return withFirstPerson(organisation, first, () -> {
            partnerships.add(organisation);
            partnerships.join(id, organisation.id(), Role.COORDINATOR, "");
            recordJoined(id, organisation);
        });
    }

    /** Lets an organisation of the programme coordinate a city that nobody coordinates; it must have people. */
    public Outcome<OrganisationId> appoint(CityId id, OrganisationId existing) {
        requireKeeper();
        cities.lock(id);
        Organisation organisation = partnerships.organisation(existing).orElseThrow(NoSuchThing::new);
        Refusal refusal = refusalToAppoint(id);
        if (refusal == null && !partnerships.hasPeople(existing)) {
            refusal = Refusal.of("partnership.organisation.empty", organisation.shortName());
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        partnerships.join(id, existing, Role.COORDINATOR, "");
        recordJoined(id, organisation);
        return Outcome.done(existing);
    }

    /** The organisations that may be appointed, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> organisations() {
        requireKeeper();
        return partnerships.organisations();
    }

    public FieldOutcome<String> changeName(CityId id, FieldChange<String> change) {
        String wanted = PlainText.orEmpty(change.wanted());
        return change(
                id,
                CityField.NAME,
                new FieldChange<>(change.seen(), wanted),
                CityRules.refusalOfName(wanted),
                City::name,
                text -> text);
    }

    public FieldOutcome<String> changeCountry(CityId id, FieldChange<String> change) {
        return change(
                id,
                CityField.COUNTRY,
                change,
                CityRules.refusalOfCountry(change.wanted()),
                City::country,
                text -> text);
    }

    public FieldOutcome<String> changeSubdivision(CityId id, FieldChange<String> change) {
        String wanted = PlainText.of(change.wanted());
        return change(
                id,
                CityField.SUBDIVISION,
                new FieldChange<>(change.seen(), wanted),
                CityRules.refusalOfSubdivision(wanted, city(id).country()),
                City::subdivision,
                text -> text);
    }

    public FieldOutcome<String> changePlaceCode(CityId id, FieldChange<String> change) {
        String wanted = PlainText.of(change.wanted());
        return change(
                id,
                CityField.PLACE_CODE,
                new FieldChange<>(change.seen(), wanted),
                CityRules.refusalOfPlaceCode(wanted),
                City::placeCode,
                text -> text);
    }

    /** Only before the work begins: amounts are kept in it from then on. */
    public FieldOutcome<Currency> changeCurrency(CityId id, FieldChange<Currency> change) {
        Refusal refusal = change.wanted() == null ? Refusal.of("partnership.required") : null;
        if (refusal == null && city(id).status() == City.Status.ACTIVE) {
            refusal = Refusal.of("partnership.city.currency.fixed");
        }
        return change(id, CityField.CURRENCY, change, refusal, City::currency, Currency::getCurrencyCode);
    }

    public FieldOutcome<ZoneId> changeTimeZone(CityId id, FieldChange<ZoneId> change) {
        return change(
                id,
                CityField.TIME_ZONE,
                change,
                change.wanted() == null ? Refusal.of("partnership.required") : null,
                City::timeZone,
                ZoneId::getId);
    }

    /**
     * @throws NoSuchThing for whoever does not keep the register
     */
    void requireKeeper() {
        if (!mine()) {
            throw new NoSuchThing();
        }
    }

    /**
     * @throws NoSuchThing for whoever does not keep the register
     * @throws NotAllowed for keepers who are not administrators
     */
    void requireAdministrator() {
        requireKeeper();
        if (!user.signedIn().map(SignedIn::administrator).orElse(false)) {
            throw new NotAllowed("Only an administrator");
        }
    }

    /** Both or neither: an organisation without the person would be one that nobody can enter. */
    Outcome<OrganisationId> withFirstPerson(Organisation organisation, NewMember first, Runnable founding) {
        founding.run();
        Outcome<PersonId> invited = enrolment.invite(organisation, first);
        if (invited instanceof Outcome.Refused<PersonId>(Refusal why)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused<>(why);
        }
        return Outcome.done(organisation.id());
    }

    private City city(CityId id) {
        requireKeeper();
        return cities.byId(id).orElseThrow(NoSuchThing::new);
    }

    private RegisteredCity registered(City city) {
        return cities.registered(city.slug()).orElseThrow(NoSuchThing::new);
    }

    private @Nullable Refusal refusalToAppoint(CityId id) {
        City city = city(id);
        return registered(city).coordinated() ? Refusal.of("partnership.city.coordinated", city.name()) : null;
    }

    private void recordJoined(CityId city, Organisation organisation) {
        trail.record(
                user.id(),
                Act.of(city, Participant.thing(city, organisation.id()), "joined", organisation.name())
                        .in(Organisation.thing(organisation.id()))
                        .field("role", null, Role.COORDINATOR));
    }

    private <T> FieldOutcome<T> change(
            CityId id,
            CityField field,
            FieldChange<T> change,
            @Nullable Refusal refusal,
            Function<City, @Nullable T> current,
            Function<T, Object> stored) {
        city(id);
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> Act.of(id, ThingRef.city(id), "changed", city(id).name()),
                field.inTrail(),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable T seen, @Nullable T wanted) {
                        return cities.set(id, field, column(seen), column(wanted));
                    }

                    @Override
                    public @Nullable T now() {
                        return current.apply(city(id));
                    }

                    private @Nullable Object column(@Nullable T value) {
                        return value == null ? null : stored.apply(value);
                    }
                },
                null);
    }
}
