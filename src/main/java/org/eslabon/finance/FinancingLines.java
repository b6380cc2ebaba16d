package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.audit.FieldSaves;
import org.eslabon.finance.FundingChecks.Problem;
import org.eslabon.finance.FundingChecks.Wish;
import org.eslabon.finance.LineRepository.Whereabouts;
import org.eslabon.finance.LineRepository.YearPledge;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Reviews;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lines of the grid and what is pledged and committed in them.
 *
 * <p>An amount is refused if over the years of its line more would be committed than is pledged, or less than is paid already;
 * if it would break a cap of its source; and if its year lies outside the plan's period, unless something stands there. All
 * that is judged while the source is locked.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class FinancingLines {

    private static final int VALUATION_LENGTH = 1_000;

    private final LineRepository lines;
    private final DisbursementRepository disbursements;
    private final FinanceAccess access;
    private final FundingChecks checks;
    private final FieldSaves saves;
    private final Plans plans;
    private final Reviews reviews;
    private final Rights rights;

    FinancingLines(
            LineRepository lines,
            DisbursementRepository disbursements,
            FinanceAccess access,
            FundingChecks checks,
            FieldSaves saves,
            Plans plans,
            Reviews reviews,
            Rights rights) {
        this.lines = lines;
        this.disbursements = disbursements;
        this.access = access;
        this.checks = checks;
        this.saves = saves;
        this.plans = plans;
        this.reviews = reviews;
        this.rights = rights;
    }

    /**
     * Adds lines without amounts; those that are there already stay as they are.
     *
     * @return those that are new
     */
    public Outcome<List<LineId>> add(PlanId id, NewLines wanted) {
        Plan plan = plans.get(id);
        rights.require(plan.city(), Right.FUND);
        String valuation = PlainText.of(wanted.valuation());
        Refusal refusal = refusalOf(wanted, valuation);
        if (refusal != null || wanted.source() == null || wanted.means() == null) {
            return new Outcome.Refused<>(refusal == null ? Refusal.of("finance.refusal.line.incomplete") : refusal);
        }
        FundingSource source = access.toFund(wanted.source());
        if (!source.city().equals(plan.city())) {
            throw new NoSuchThing();
        }
        List<Subject> added = subjects(id, wanted.actions()).stream()
                .filter(subject -> !lines.exists(subject, source.id(), wanted.means()))
                .toList();
        if (added.isEmpty()) {
            return Outcome.refused("finance.refusal.line.exists");
        }
        List<LineId> made = new ArrayList<>();
        for (Subject subject : added) {
            LineId line = LineId.next();
            lines.add(line, plan.city(), subject, source.id(), wanted.means(), valuation, access.user());
            access.record(FinanceAccess.act(access.line(line), "created"));
            made.add(line);
        }
        return Outcome.done(made);
    }

    private static @Nullable Refusal refusalOf(NewLines wanted, @Nullable String valuation) {
        return wanted.source() == null || wanted.means() == null
                ? Refusal.of("finance.refusal.line.incomplete")
                : refusalOfValuation(wanted.means(), valuation);
    }

    private static @Nullable Refusal refusalOfValuation(Means means, @Nullable String valuation) {
        return valuation == null
                ? means == Means.IN_KIND ? Refusal.of("finance.refusal.valuation") : null
                : FinanceRules.text(VALUATION_LENGTH).refusalOf(valuation);
    }

    private List<Subject> subjects(PlanId plan, List<ActionId> actions) {
        if (actions.isEmpty()) {
            return List.of(new Subject(plan, null));
        }
        List<ActionId> there = lines.actionsOf(plan, actions);
        if (there.size() < Set.copyOf(actions).size()) {
            throw new NoSuchThing();
        }
        return there.stream().map(action -> new Subject(plan, action)).toList();
    }

    /** Changes how the worth of a line was found. */
    public FieldOutcome<String> changeValuation(LineId id, FieldChange<String> change) {
        FinancingLine line = toFund(id);
        String wanted = PlainText.of(change.wanted());
        Refusal refusal = refusalOfValuation(line.means(), wanted);
        refusal = refusal == null && agreed(line) ? refusalInReview(line) : refusal;
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        FieldOutcome<String> outcome = writeValuation(line, new FieldChange<>(change.seen(), wanted));
        if (outcome instanceof FieldOutcome.Saved && agreed(line) && !FieldChange.same(change.seen(), wanted)) {
            reviews.changed(line.subject(), access.user()); // what a promise in kind is worth is part of the promise
        }
        return outcome;
    }

    /** Whether something is promised in it: that is what is approved. */
    private static boolean agreed(FinancingLine line) {
        return !line.byYear(Stage.PLEDGED).isEmpty();
    }

    private @Nullable Refusal refusalInReview(FinancingLine line) {
        return reviews.hold(line.subject()).status() == Status.IN_REVIEW
                ? Refusal.of("finance.refusal.in-review")
                : null;
    }

    private FieldOutcome<String> writeValuation(FinancingLine line, FieldChange<String> change) {
        LineId id = line.id();
        return saves.save(
                access.user(),
                () -> FinanceAccess.act(line, "changed"),
                "valuation",
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable String seen, @Nullable String wished) {
                        return lines.setValuation(id, seen, wished);
                    }

                    @Override
                    public @Nullable String now() {
                        return access.line(id).valuation();
                    }
                },
                null);
    }

    /** Changes what is pledged or committed for a year; no amount empties the cell. What is paid changes by payments only. */
    public FieldOutcome<BigDecimal> change(LineId id, int year, Stage stage, FieldChange<BigDecimal> change) {
        FinancingLine line = toFund(id);
        Refusal refusal = refusalOf(line, year, stage, change.wanted());
        BigDecimal now = line.amount(stage, year);
        if (refusal == null && FieldChange.same(now, change.seen()) && !FieldChange.same(now, change.wanted())) {
            Wish wish = new Wish(line, stage, year, change.wanted());
            refusal = checks.of(line.city(), List.of(access.toFund(line.source())), List.of(wish))
                    .map(Problem::refusal)
                    .orElse(null);
        }
        return refusal != null ? new FieldOutcome.Refused<>(refusal) : save(line, year, stage, change);
    }

    private FieldOutcome<BigDecimal> save(FinancingLine line, int year, Stage stage, FieldChange<BigDecimal> change) {
        FieldOutcome<BigDecimal> outcome = write(line, year, stage, change);
        if (stage == Stage.PLEDGED
                && outcome instanceof FieldOutcome.Saved
                && !FieldChange.same(change.seen(), change.wanted())) {
            reviews.changed(line.subject(), access.user()); // what is promised is part of what is approved
        }
        return outcome;
    }

    private FieldOutcome<BigDecimal> write(FinancingLine line, int year, Stage stage, FieldChange<BigDecimal> change) {
        return saves.save(
                access.user(),
                () -> FinanceAccess.act(line, "changed"),
                FinancingLine.field(stage, year),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable BigDecimal seen, @Nullable BigDecimal wanted) {
                        if (!FieldChange.same(now(), seen)) {
                            return false;
                        }
                        lines.set(line.id(), stage, year, wanted);
                        return true;
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return line.amount(stage, year); // read after the source was locked
                    }

                    @Override
                    public @Nullable Object inTrail(@Nullable BigDecimal amount) {
                        return amount == null ? null : amount.toPlainString();
                    }
                },
                null);
    }

    private @Nullable Refusal refusalOf(FinancingLine line, int year, Stage stage, @Nullable BigDecimal wanted) {
        Refusal held = stage == Stage.PLEDGED ? refusalInReview(line) : null;
        if (held != null) {
            return held;
        }
        if (stage == Stage.DISBURSED) {
            return Refusal.of("finance.refusal.disbursed");
        }
        if ((year < line.fromYear() || year > line.toYear()) && line.amount(stage, year) == null) {
            return Refusal.of("finance.refusal.year", line.fromYear() + "", line.toYear() + "");
        }
        return FinanceRules.amount(wanted);
    }

    /** Writes a block of cells of one stage, such as one copied from a spreadsheet: all of them or none. */
    public BlockOutcome paste(PlanId plan, Stage stage, List<CellWish> wanted) {
        rights.require(plans.get(plan).city(), Right.FUND);
        Set<LineId> named = wanted.stream().map(CellWish::line).collect(Collectors.toSet());
        Set<SourceId> drawnOn = lines.ofPlan(plan).stream()
                .filter(line -> named.contains(line.id()))
                .map(FinancingLine::source)
                .collect(Collectors.toSet());
        List<FundingSource> sources = drawnOn.isEmpty() ? List.of() : access.toFund(drawnOn);
        Map<LineId, FinancingLine> now =
                lines.ofPlan(plan).stream().collect(Collectors.toMap(FinancingLine::id, Function.identity()));
        List<Wish> wishes = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            CellWish cell = wanted.get(i);
            FinancingLine line = now.get(cell.line());
            if (line == null) {
                throw new NoSuchThing();
            }
            Refusal refusal = refusalOf(line, cell.year(), stage, cell.change().wanted());
            if (refusal == null
                    && !FieldChange.same(
                            line.amount(stage, cell.year()), cell.change().seen())) {
                refusal = Refusal.of("finance.refusal.paste.changed");
            }
            if (refusal == null && !met.add(line.id().value() + "." + cell.year())) {
                refusal = Refusal.of("finance.refusal.paste.twice");
            }
            if (refusal != null) {
                return new BlockOutcome.Refused(i, refusal);
            }
            wishes.add(new Wish(line, stage, cell.year(), cell.change().wanted()));
        }
        Optional<Problem> problem = wishes.isEmpty()
                ? Optional.empty()
                : checks.of(wishes.getFirst().line().city(), sources, wishes);
        if (problem.isPresent()) {
            return new BlockOutcome.Refused(problem.get().index(), problem.get().refusal());
        }
        int changed = 0;
        for (Wish wish : wishes) {
            BigDecimal before = wish.line().amount(stage, wish.year());
            if (!FieldChange.same(before, wish.wanted())) {
                save(wish.line(), wish.year(), stage, new FieldChange<>(before, wish.wanted()));
                changed++;
            }
        }
        return new BlockOutcome.Saved(changed);
    }

    /**
     * Takes a line out of sight through which nothing was ever paid; {@link #restore} brings it back. What is promised in it
     * goes with it, so it stays while that is decided about, and an approval that rests on it is reopened.
     */
    public Outcome<LineId> remove(LineId id) {
        FinancingLine line = toFund(id);
        if (disbursements.any(id)) {
            return Outcome.refused("finance.refusal.line.paid");
        }
        Refusal held = agreed(line) ? refusalInReview(line) : null;
        if (held != null) {
            return new Outcome.Refused<>(held);
        }
        if (lines.setRemoved(id, true)) {
            access.record(FinanceAccess.act(line, "removed"));
            if (agreed(line)) {
                reviews.changed(line.subject(), access.user());
            }
        }
        return Outcome.done(id);
    }

    public Outcome<LineId> restore(LineId id) {
        Whereabouts where = lines.whereabouts(id).orElseThrow(NoSuchThing::new);
        FundingSource source = access.toFund(where.source());
        if (lines.replaced(id)) {
            return Outcome.refused("finance.refusal.line.exists");
        }
        List<YearPledge> before = lines.pledges(List.of(source.id()));
        if (!lines.setRemoved(id, false)) {
            return Outcome.done(id);
        }
        Optional<Refusal> refusal =
                checks.refusal(where.city(), List.of(source), before, lines.pledges(List.of(source.id())));
        FinancingLine line = access.line(id);
        refusal = refusal.or(() -> agreed(line) ? Optional.ofNullable(refusalInReview(line)) : Optional.empty());
        if (refusal.isPresent()) {
            lines.setRemoved(id, true);
            return new Outcome.Refused<>(refusal.get());
        }
        access.record(FinanceAccess.act(line, "restored"));
        if (agreed(line)) {
            reviews.changed(line.subject(), access.user());
        }
        return Outcome.done(id);
    }

    /** The line as it is now and stays until the transaction ends, if the current user may change it. */
    private FinancingLine toFund(LineId id) {
        Whereabouts where = lines.whereabouts(id).orElseThrow(NoSuchThing::new);
        access.toFund(where.source());
        return access.line(id);
    }
}
