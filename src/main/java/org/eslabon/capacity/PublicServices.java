package org.eslabon.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of what a city offers to firms, and what it takes to get it.
 *
 * <p>Writes run at read committed: a save that finds another value than the person saw must be able to read that value.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PublicServices {

    private static final int HISTORY_LENGTH = 200;

    private final PublicServiceRepository services;
    private final ProcedureStepRepository steps;
    private final PublicServiceAccess access;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    PublicServices(
            PublicServiceRepository services,
            ProcedureStepRepository steps,
            PublicServiceAccess access,
            Cities cities,
            Partnerships partnerships,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.services = services;
        this.steps = steps;
        this.access = access;
        this.cities = cities;
        this.partnerships = partnerships;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** All public services of the city in short, by name. */
    @Transactional(readOnly = true)
    public List<PublicServiceSummary> ofCity(CityId city) {
        rights.requireToSee(city);
        return services.ofCity(city).stream().map(PublicService::summary).toList();
    }

    /** All public services of the city with their procedures, by name. */
    @Transactional(readOnly = true)
    public List<PublicServiceSheet> register(CityId city) {
        rights.requireToSee(city);
        return sheets(services.ofCity(city));
    }

    /**
     * @throws NoSuchThing if there is none, or it was removed, or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public PublicServiceSheet get(PublicServiceId id) {
        return new PublicServiceSheet(access.toSee(id), steps.of(id));
    }

    /** The services of the same kind in the cities the current user may see, this one first, then by city. */
    @Transactional(readOnly = true)
    public List<PublicServiceInCity> comparable(PublicServiceId id) {
        PublicService service = access.toSee(id);
        Map<CityId, City> seen = new LinkedHashMap<>();
        seen.put(service.city(), cities.byId(service.city()));
        cities.mine().forEach(city -> seen.putIfAbsent(city.id(), city));
        List<PublicServiceSheet> found = sheets(services.ofKind(service.kind(), seen.keySet()));
        List<PublicServiceInCity> comparable = new ArrayList<>();
        for (City city : seen.values()) {
            found.stream()
                    .filter(sheet -> sheet.service().city().equals(city.id()))
                    .map(sheet -> new PublicServiceInCity(city, sheet))
                    .forEach(each -> {
                        boolean itself = each.sheet().service().id().equals(id);
                        comparable.add(itself ? 0 : comparable.size(), each);
                    });
        }
        return comparable;
    }

    /** What was done to the service and its steps, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(PublicServiceId id) {
        return trail.of(PublicService.thing(access.toSee(id).id()), HISTORY_LENGTH);
    }

    /** What each step of the service is called, or was when it was removed: its history names them by their identity. */
    @Transactional(readOnly = true)
    public Map<ProcedureStepId, String> stepTitles(PublicServiceId id) {
        return steps.titles(access.toSee(id).id());
    }

    public Outcome<PublicServiceId> create(CityId city, NewPublicService wanted) {
        rights.require(city, PublicServiceAccess.RIGHT);
        NewPublicService service = new NewPublicService(
                PublicServiceFields.NAME.clean(wanted.name()),
                wanted.kind(),
                PublicServiceFields.PURPOSE.clean(wanted.purpose()),
                wanted.organisation(),
                PublicServiceFields.UNIT.clean(wanted.unit()));
        Refusal refusal = PublicServiceFields.NAME.refusalOf(service.name());
        refusal = refusal == null ? PublicServiceFields.KIND.refusalOf(service.kind()) : refusal;
        refusal = refusal == null ? PublicServiceFields.PURPOSE.refusalOf(service.purpose()) : refusal;
        refusal = refusal == null ? refusalOfOrganisation(city, service.organisation()) : refusal;
        refusal = refusal == null ? PublicServiceFields.UNIT.refusalOf(service.unit()) : refusal;
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        PublicServiceId id = PublicServiceId.next();
        services.add(id, city, service, user.id());
        access.record(access.reread(id), "created");
        return Outcome.done(id);
    }

    /** Changes one of {@link PublicServiceFields}. */
    public <T> FieldOutcome<T> change(PublicServiceId id, Field<PublicService, T> field, FieldChange<T> change) {
        PublicService service = access.toChange(id);
        Refusal refusal = field.refusalOf(change.wanted());
        if (refusal == null && change.wanted() instanceof OrganisationId organisation) {
            refusal = organisation.equals(service.organisation())
                    ? null
                    : refusalOfOrganisation(service.city(), organisation);
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.save(
                id,
                field,
                field.name(),
                id.value(),
                change,
                () -> access.reread(id),
                value -> value instanceof OrganisationId organisation ? nameOf(service, organisation) : value);
    }

    /** Takes the service out of sight; {@link #restore} brings it back. */
    public void remove(PublicServiceId id) {
        PublicService service = access.toChange(id);
        if (services.setRemoved(id, true)) {
            access.record(service, "removed");
        }
    }

    public void restore(PublicServiceId id) {
        rights.require(services.cityOf(id).orElseThrow(NoSuchThing::new), PublicServiceAccess.RIGHT);
        if (services.setRemoved(id, false)) {
            access.record(access.reread(id), "restored");
        }
    }

    private List<PublicServiceSheet> sheets(List<PublicService> found) {
        Map<PublicServiceId, List<ProcedureStep>> byService =
                steps.of(found.stream().map(PublicService::id).toList());
        return found.stream()
                .map(service -> new PublicServiceSheet(service, byService.getOrDefault(service.id(), List.of())))
                .toList();
    }

    private String nameOf(PublicService service, OrganisationId organisation) {
        if (organisation.equals(service.organisation()) && service.organisationName() != null) {
            return service.organisationName();
        }
        return partnerships
                .participant(service.city(), organisation)
                .map(participant -> participant.organisation().shortName())
                .orElse("");
    }

    private @Nullable Refusal refusalOfOrganisation(CityId city, @Nullable OrganisationId organisation) {
        return organisation != null
                        && partnerships.participant(city, organisation).isEmpty()
                ? Refusal.of("capacity.refusal.organisation.stranger")
                : null;
    }
}
