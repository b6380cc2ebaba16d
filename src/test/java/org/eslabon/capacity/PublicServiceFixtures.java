package org.eslabon.capacity;

import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/** A service of Cuenca with three steps, one of them removed; a removed service; and one of Barranquilla. */
@TestComponent
public class PublicServiceFixtures implements Fixtures {

    private final AsPerson person;
    private final Cities cities;
    private final Partnerships partnerships;
    private final PublicServices services;
    private final ProcedureSteps steps;

    private Thing cuenca;
    private Thing barranquilla;
    private PublicServiceId removed;
    private ProcedureStepId removedStep;

    private record Thing(CityId city, OrganisationId organisation, PublicServiceId service, ProcedureStepId step) {}

    PublicServiceFixtures(
            AsPerson person, Cities cities, Partnerships partnerships, PublicServices services, ProcedureSteps steps) {
        this.person = person;
        this.cities = cities;
        this.partnerships = partnerships;
        this.services = services;
        this.steps = steps;
    }

    @Override
    public void prepare() {
        cuenca = thing(ANALYST, "cuenca");
        barranquilla = thing(STRANGER, "barranquilla");
        removed = service(ANALYST, cuenca.city());
        removedStep = step(ANALYST, cuenca.service());
        person.as(ANALYST, () -> {
            step(cuenca.service());
            services.remove(removed);
            steps.remove(removedStep);
            return removed;
        });
    }

    public PublicServiceId service() {
        return cuenca.service();
    }

    public PublicServiceId ofBarranquilla() {
        return barranquilla.service();
    }

    private Thing thing(String by, String slug) {
        CityId city = person.as(by, () -> cities.bySlug(slug).id());
        OrganisationId organisation = person.as(by, () -> partnerships.participants(city))
                .getFirst()
                .organisation()
                .id();
        PublicServiceId service = service(by, city);
        return new Thing(city, organisation, service, step(by, service));
    }

    private PublicServiceId service(String by, CityId city) {
        return made(person.as(by, () -> services.create(city, wanted(null))));
    }

    private ProcedureStepId step(String by, PublicServiceId service) {
        return person.as(by, () -> step(service));
    }

    private ProcedureStepId step(PublicServiceId service) {
        return made(steps.add(service, NewProcedureStep.called("Inspection")));
    }

    private static NewPublicService wanted(OrganisationId organisation) {
        return new NewPublicService("Operating licence", PublicServiceKind.PERMIT, null, organisation, null);
    }

    private static <T> T made(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(
                PublicServiceId.class, cuenca.service(),
                ProcedureStepId.class, cuenca.step(),
                NewPublicService.class, wanted(cuenca.organisation()),
                NewProcedureStep.class, NewProcedureStep.called("Payment"));
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put(
                "PublicServices.change(PublicServiceId, Field, FieldChange)",
                List.of(
                        cuenca.service(),
                        PublicServiceFields.TARGET_DAYS,
                        new FieldChange<>(null, new BigDecimal("10"))));
        calls.put(
                "ProcedureSteps.change(ProcedureStepId, Field, FieldChange)",
                List.of(cuenca.step(), ProcedureFields.DAYS, new FieldChange<>(null, new BigDecimal("3"))));
        calls.put("ProcedureSteps.move(ProcedureStepId, int)", List.of(cuenca.step(), 1));
        calls.put(
                "ProcedureSteps.take(PublicServiceId, List, boolean)",
                List.of(cuenca.service(), List.of(NewProcedureStep.called("Payment")), true));
        calls.put("ProcedureSteps.restore(ProcedureStepId)", List.of(removedStep));
        calls.put("PublicServices.restore(PublicServiceId)", List.of(removed));
        return calls;
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(
                PublicServiceId.class, barranquilla.service(),
                ProcedureStepId.class, barranquilla.step(),
                NewPublicService.class, wanted(barranquilla.organisation()));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "service", cuenca.service().value().toString(),
                "removed-service", removed.value().toString(),
                "foreign-service", barranquilla.service().value().toString());
    }
}
