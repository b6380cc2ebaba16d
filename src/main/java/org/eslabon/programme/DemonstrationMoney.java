package org.eslabon.programme;

import static org.eslabon.programme.DemonstrationYear.BEATRIZ;
import static org.eslabon.programme.DemonstrationYear.CAROLINA;
import static org.eslabon.programme.DemonstrationYear.EMILY;
import static org.eslabon.programme.DemonstrationYear.LUCIA;
import static org.eslabon.programme.DemonstrationYear.MARTA;
import static org.eslabon.programme.DemonstrationYear.ROSA;
import static org.eslabon.programme.DemonstrationYear.TERESA;
import static org.eslabon.programme.DemonstrationYear.done;
import static org.eslabon.programme.DemonstrationYear.saved;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.finance.Disbursements;
import org.eslabon.finance.Financing;
import org.eslabon.finance.FinancingLine;
import org.eslabon.finance.FinancingLines;
import org.eslabon.finance.FundingSources;
import org.eslabon.finance.LineId;
import org.eslabon.finance.NewDisbursement;
import org.eslabon.finance.NewLines;
import org.eslabon.finance.NewSource;
import org.eslabon.finance.Provider;
import org.eslabon.finance.SourceFields;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.SourceKind;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.programme.DemonstrationPlans.Cacao;
import org.eslabon.programme.DemonstrationPlans.Small;
import org.eslabon.programme.DemonstrationYear.Scene;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who pays for the plans of the demonstration: each organisation enters what is its own. */
@Component
@ConditionalOnProperty("eslabon.demonstration.year")
class DemonstrationMoney {

    private final FundingSources sources;
    private final FinancingLines lines;
    private final Financing financing;
    private final Disbursements disbursements;

    DemonstrationMoney(FundingSources sources, FinancingLines lines, Financing financing, Disbursements disbursements) {
        this.sources = sources;
        this.lines = lines;
        this.financing = financing;
        this.disbursements = disbursements;
    }

    void ofCacao(Scene scene, Cacao cacao) {
        SourceId municipal = own(scene, EMILY, "Fondos propios · Municipio", "USD");
        SourceId provincial = own(scene, ROSA, "Presupuesto vial · Azuay", "USD");
        SourceId chamber = own(scene, TERESA, "Fondos propios · Cámara", "USD");
        SourceId loan = loan(scene, "Préstamo de CAF (ejemplo)", "USD", "250000");
        int year = scene.today().getYear();
        pledge(scene, EMILY, line(scene, EMILY, cacao.plan(), cacao.permits(), municipal), year, "28000");
        LineId rooms = scene.as(
                TERESA,
                () -> done(lines.add(
                                cacao.plan(),
                                new NewLines(
                                        List.of(cacao.permits()),
                                        chamber,
                                        Means.IN_KIND,
                                        "Oficina en el edificio de la cámara: 12 meses a 500 USD")))
                        .getFirst());
        pledge(scene, TERESA, rooms, year, "6000");
        pledge(scene, ROSA, line(scene, ROSA, cacao.plan(), cacao.road(), provincial), year, "70000");
        LineId road = line(scene, LUCIA, cacao.plan(), cacao.road(), loan);
        pledge(scene, LUCIA, road, year, "30000");
        LineId fermenting = line(scene, LUCIA, cacao.plan(), cacao.fermenting(), loan);
        pledge(scene, LUCIA, fermenting, year, "40000");
        if (year < scene.firstYear() + 2) {
            pledge(scene, LUCIA, fermenting, year + 1, "40000");
        }
        pledge(scene, TERESA, line(scene, TERESA, cacao.plan(), cacao.credit(), chamber), year, "15000");
    }

    /** What follows an approval; the amounts that were promised stay as they were approved. */
    void committedAndPaid(Scene scene, Cacao cacao) {
        int year = scene.today().getYear();
        LineId permits = lineOf(scene, EMILY, cacao.plan(), cacao.permits(), "Fondos propios · Municipio");
        commit(scene, EMILY, permits, year, "28000");
        pay(scene, EMILY, permits, "9350.40", "Factura 001-0042", "Equipos y señalización");
        LineId road = lineOf(scene, ROSA, cacao.plan(), cacao.road(), "Presupuesto vial · Azuay");
        commit(scene, ROSA, road, year, "52000");
        pay(scene, ROSA, road, "18200", "Planilla 1", null);
    }

    void ofPort(Scene scene, Small plan) {
        int year = scene.today().getYear();
        SourceId own = own(scene, MARTA, "Recursos propios · Alcaldía", "COP");
        pledge(scene, MARTA, line(scene, MARTA, plan.plan(), plan.action(), own), year, "180000000");
        SourceId chamber = own(scene, CAROLINA, "Recursos propios · Cámara", "COP");
        pledge(scene, CAROLINA, line(scene, CAROLINA, plan.plan(), plan.action(), chamber), year, "90000000");
    }

    void ofChocolate(Scene scene, Small plan) {
        int year = scene.today().getYear();
        SourceId city = own(scene, BEATRIZ, "Recursos próprios · Prefeitura", "BRL");
        pledge(scene, BEATRIZ, line(scene, BEATRIZ, plan.plan(), plan.action(), city), year, "300000");
        SourceId loan = loan(scene, "Operação de crédito CAF (exemplo)", "BRL", "2000000");
        pledge(scene, LUCIA, line(scene, LUCIA, plan.plan(), plan.action(), loan), year, "450000");
    }

    private SourceId own(Scene scene, String by, String name, String currency) {
        OrganisationId whose = scene.member(by).organisation();
        return scene.as(
                by,
                () -> done(sources.create(
                        scene.city().id(),
                        new NewSource(name, SourceKind.OWN_FUNDS, whose, null, null, currency, null))));
    }

    private SourceId loan(Scene scene, String name, String currency, String amount) {
        return scene.as(LUCIA, () -> {
            OrganisationId bank = sources.providers(scene.city().id()).stream()
                    .map(Provider::id)
                    .findFirst()
                    .orElseThrow();
            SourceId id = done(sources.create(
                    scene.city().id(),
                    new NewSource(name, SourceKind.LOAN, bank, null, null, currency, new BigDecimal(amount))));
            saved(sources.change(
                    id,
                    SourceFields.CONDITIONS,
                    new FieldChange<>(null, "Ejemplo inventado: cada desembolso pide el informe del trimestre.")));
            return id;
        });
    }

    private LineId line(Scene scene, String by, PlanId plan, ActionId action, SourceId source) {
        return scene.as(
                by,
                () -> done(lines.add(plan, new NewLines(List.of(action), source, Means.CASH, null)))
                        .getFirst());
    }

    private LineId lineOf(Scene scene, String by, PlanId plan, ActionId action, String source) {
        return scene.as(
                by,
                () -> financing.ofPlan(plan).lines().stream()
                        .filter(one ->
                                action.equals(one.action()) && one.sourceName().equals(source))
                        .map(FinancingLine::id)
                        .findFirst()
                        .orElseThrow());
    }

    private void pledge(Scene scene, String by, LineId line, int year, String amount) {
        write(scene, by, line, Stage.PLEDGED, year, amount);
    }

    private void commit(Scene scene, String by, LineId line, int year, String amount) {
        write(scene, by, line, Stage.COMMITTED, year, amount);
    }

    private void write(Scene scene, String by, LineId line, Stage stage, int year, String amount) {
        scene.as(by, () -> {
            saved(lines.change(line, year, stage, new FieldChange<>(null, new BigDecimal(amount))));
            return line;
        });
    }

    /** A few days ago, though not in a year for which nothing is committed. */
    private void pay(Scene scene, String by, LineId line, String amount, String document, @Nullable String note) {
        LocalDate before = scene.today().minusDays(6);
        LocalDate first = scene.today().withDayOfYear(1);
        LocalDate on = before.isBefore(first) ? first : before;
        scene.as(
                by,
                () -> done(disbursements.add(line, new NewDisbursement(on, new BigDecimal(amount), document, note))));
    }
}
