package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.StageSums;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was paid, each payment by itself: entered with its document, and reversed with a reason if it was wrong. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Disbursements {

    private static final String PAYMENT = "payment";
    private static final int DOCUMENT_LENGTH = 300;
    private static final int TEXT_LENGTH = 1_000;

    private final DisbursementRepository disbursements;
    private final LineRepository lines;
    private final FinanceAccess access;
    private final Cities cities;
    private final Clock clock;

    Disbursements(
            DisbursementRepository disbursements,
            LineRepository lines,
            FinanceAccess access,
            Cities cities,
            Clock clock) {
        this.disbursements = disbursements;
        this.lines = lines;
        this.access = access;
        this.cities = cities;
        this.clock = clock;
    }

    /** All payments through a line by day, those that were reversed too. */
    @Transactional(readOnly = true)
    public List<Disbursement> ofLine(LineId line) {
        return disbursements.ofLine(access.toSee(line).id());
    }

    /**
     * Enters a payment. It is refused if its day has not come, or if over all years more would be paid than is committed.
     */
    public Outcome<DisbursementId> add(LineId id, NewDisbursement wanted) {
        access.toFund(lines.whereabouts(id).orElseThrow(NoSuchThing::new).source());
        FinancingLine line = access.line(id);
        LocalDate paidOn = wanted.paidOn();
        BigDecimal amount = wanted.amount();
        String document = PlainText.of(wanted.document());
        String note = PlainText.of(wanted.note());
        Refusal refusal = refusalOf(line, paidOn, amount, document, note);
        if (refusal != null || paidOn == null || amount == null || document == null) {
            return new Outcome.Refused<>(refusal == null ? Refusal.of("finance.refusal.payment.incomplete") : refusal);
        }
        DisbursementId payment = DisbursementId.next();
        disbursements.add(payment, id, paidOn, Money.exact(amount), document, note, access.user(), clock.instant());
        access.record(FinanceAccess.act(line, "paid")
                .field(PAYMENT, null, paidOn + " · " + amount.toPlainString() + " · " + document)
                .because(note));
        return Outcome.done(payment);
    }

    private @Nullable Refusal refusalOf(
            FinancingLine line,
            @Nullable LocalDate paidOn,
            @Nullable BigDecimal amount,
            @Nullable String document,
            @Nullable String note) {
        if (paidOn == null || amount == null || amount.signum() == 0 || document == null) {
            return Refusal.of("finance.refusal.payment.incomplete");
        }
        Refusal ofAmount = FinanceRules.amount(amount);
        Refusal ofDay = FinanceRules.date(paidOn);
        Refusal ofDocument = FinanceRules.text(DOCUMENT_LENGTH).refusalOf(document);
        Refusal ofNote = FinanceRules.text(TEXT_LENGTH).refusalOf(note);
        for (Refusal one : new @Nullable Refusal[] {ofAmount, ofDay, ofDocument, ofNote}) {
            if (one != null) {
                return one;
            }
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), cities.byId(line.city()).timeZone());
        if (paidOn.isAfter(today)) {
            return Refusal.of("finance.refusal.payment.future");
        }
        StageSums sums = line.sums();
        return FinanceRules.stages(
                new StageSums(sums.pledged(), sums.committed(), sums.disbursed().add(amount)));
    }

    /** Takes a payment back. It stays to be seen, with the reason. */
    public Outcome<DisbursementId> reverse(DisbursementId id, String reason) {
        Disbursement payment = disbursements.byId(id).orElseThrow(NoSuchThing::new);
        access.toFund(
                lines.whereabouts(payment.line()).orElseThrow(NoSuchThing::new).source());
        FinancingLine line = access.line(payment.line());
        String why = PlainText.of(reason);
        if (why == null) {
            return Outcome.refused("finance.refusal.reversal.reason");
        }
        Refusal refusal = FinanceRules.text(TEXT_LENGTH).refusalOf(why);
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (!disbursements.reverse(id, why, access.user(), clock.instant())) {
            return Outcome.refused("finance.refusal.reversal.twice");
        }
        access.record(FinanceAccess.act(line, "reversed")
                .field(
                        PAYMENT,
                        payment.paidOn() + " · " + payment.amount().toPlainString() + " · " + payment.document(),
                        null)
                .because(why));
        return Outcome.done(id);
    }
}
