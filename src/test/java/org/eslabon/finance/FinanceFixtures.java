package org.eslabon.finance;

import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanFixtures;
import org.eslabon.plan.PlanId;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/**
 * Money of the municipality for a plan of Cuenca, a payment of it, and what was removed; and the same of a chamber in
 * Barranquilla. Who may change all money and who her own only is seen by the municipality's being the government's.
 */
@TestComponent
public class FinanceFixtures implements Fixtures {

    private final AsPerson person;
    private final PlanFixtures plans;
    private final FundingSources sources;
    private final FinancingLines lines;
    private final Disbursements disbursements;

    private Made cuenca;
    private Made barranquilla;

    private record Made(
            CityId city,
            PlanId plan,
            ActionId action,
            OrganisationId organisation,
            SourceId source,
            SourceId spare,
            SourceId removedSource,
            LineId line,
            LineId free,
            LineId removedLine,
            DisbursementId payment) {}

    FinanceFixtures(
            AsPerson person,
            PlanFixtures plans,
            FundingSources sources,
            FinancingLines lines,
            Disbursements disbursements) {
        this.person = person;
        this.plans = plans;
        this.sources = sources;
        this.lines = lines;
        this.disbursements = disbursements;
    }

    @Override
    public void prepare() {
        cuenca = person.as(ANALYST, () -> made(plans.values(), "Municipio", "USD"));
        barranquilla = person.as(STRANGER, () -> made(plans.foreign(), "CC Barranquilla", "COP"));
    }

    private Made made(Map<Class<?>, Object> things, String organisation, String currency) {
        CityId city = (CityId) things.get(CityId.class);
        PlanId plan = (PlanId) things.get(PlanId.class);
        ActionId action = (ActionId) things.get(ActionId.class);
        OrganisationId whose = sources.providers(city).stream()
                .filter(one -> one.shortName().equals(organisation))
                .findFirst()
                .orElseThrow()
                .id();
        SourceId source = source(city, "Budget", whose, currency);
        SourceId spare = source(city, "Spare", whose, currency);
        SourceId removed = source(city, "Removed", whose, currency);
        sources.remove(removed);
        LineId line = line(plan, List.of(action), source, Means.CASH);
        LineId free = line(plan, List.of(action), source, Means.IN_KIND);
        LineId away = line(plan, List.of(), source, Means.CASH);
        lines.remove(away);
        lines.change(line, 2026, Stage.PLEDGED, new FieldChange<>(null, new BigDecimal("100")));
        lines.change(line, 2026, Stage.COMMITTED, new FieldChange<>(null, new BigDecimal("50")));
        DisbursementId payment = done(disbursements.add(line, payment()));
        return new Made(city, plan, action, whose, source, spare, removed, line, free, away, payment);
    }

    private SourceId source(CityId city, String name, OrganisationId whose, String currency) {
        return FinanceGiven.made(sources.create(city, wanted(name, whose, currency)));
    }

    private static NewSource wanted(String name, OrganisationId whose, String currency) {
        return new NewSource(name, SourceKind.OWN_FUNDS, whose, null, Sector.PUBLIC, currency, null);
    }

    private LineId line(PlanId plan, List<ActionId> actions, SourceId source, Means means) {
        return done(lines.add(plan, new NewLines(actions, source, means, "As its price list says")))
                .getFirst();
    }

    private static NewDisbursement payment() {
        return new NewDisbursement(LocalDate.of(2024, 5, 2), BigDecimal.TEN, "Invoice 7", null);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    @Override
    public Map<Class<?>, Object> values() {
        return values(cuenca);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return values(barranquilla);
    }

    private Map<Class<?>, Object> values(Made made) {
        return Map.of(
                SourceId.class, made.source(),
                LineId.class, made.line(),
                DisbursementId.class, made.payment(),
                NewSource.class, wanted("New", made.organisation(), "USD"),
                NewLines.class, new NewLines(List.of(), made.source(), Means.CASH, null));
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        FieldChange<BigDecimal> more = new FieldChange<>(new BigDecimal("100"), new BigDecimal("120"));
        calls.put(
                "FundingSources.change(SourceId, Field, FieldChange)",
                List.of(cuenca.source(), SourceFields.CONDITIONS, new FieldChange<>(null, "Yearly reports")));
        calls.put(
                "FundingSources.changeCap(SourceId, CapBasis, FieldChange)",
                List.of(
                        cuenca.source(),
                        CapBasis.AMOUNT,
                        new FieldChange<>(null, new Cap(CapBasis.AMOUNT, new BigDecimal("500"), "Ordinance 3"))));
        calls.put("Disbursements.add(LineId, NewDisbursement)", List.of(cuenca.line(), payment()));
        calls.put("FundingSources.remove(SourceId)", List.of(cuenca.spare()));
        calls.put("FundingSources.restore(SourceId)", List.of(cuenca.removedSource()));
        calls.put(
                "FinancingLines.change(LineId, int, Stage, FieldChange)",
                List.of(cuenca.line(), 2026, Stage.PLEDGED, more));
        calls.put(
                "FinancingLines.changeValuation(LineId, FieldChange)",
                List.of(cuenca.free(), new FieldChange<>("As its price list says", "As its books say")));
        calls.put(
                "FinancingLines.paste(PlanId, Stage, List)",
                List.of(cuenca.plan(), Stage.PLEDGED, List.of(new CellWish(cuenca.line(), 2026, more))));
        calls.put("FinancingLines.remove(LineId)", List.of(cuenca.free()));
        calls.put("FinancingLines.restore(LineId)", List.of(cuenca.removedLine()));
        calls.put("Disbursements.reverse(DisbursementId, String)", List.of(cuenca.payment(), "Paid twice"));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        FieldChange<BigDecimal> more = new FieldChange<>(new BigDecimal("100"), new BigDecimal("120"));
        return Map.of(
                "FundingSources.create(CityId, NewSource)",
                List.of(cuenca.city(), wanted("Theirs", barranquilla.organisation(), "USD")),
                "FundingSources.restore(SourceId)",
                List.of(barranquilla.removedSource()),
                "FinancingLines.restore(LineId)",
                List.of(barranquilla.removedLine()),
                "FinancingLines.add(PlanId, NewLines)",
                List.of(cuenca.plan(), new NewLines(List.of(barranquilla.action()), cuenca.source(), Means.CASH, null)),
                "FinancingLines.paste(PlanId, Stage, List)",
                List.of(cuenca.plan(), Stage.PLEDGED, List.of(new CellWish(barranquilla.line(), 2026, more))));
    }
}
