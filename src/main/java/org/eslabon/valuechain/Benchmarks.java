package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldSaves;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the city's chains cost more than others, and which obstacles that is due to.
 *
 * <p>Writes run at read committed: a save that finds another value than the person saw must be able to read that value.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Benchmarks {

    private static final int WEIGHT_DIGITS = 6;

    private final BenchmarkRepository benchmarks;
    private final BenchmarkCellRepository cells;
    private final StudyRepository studies;
    private final ObstacleRepository obstacles;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    Benchmarks(
            BenchmarkRepository benchmarks,
            BenchmarkCellRepository cells,
            StudyRepository studies,
            ObstacleRepository obstacles,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.benchmarks = benchmarks;
        this.cells = cells;
        this.studies = studies;
        this.obstacles = obstacles;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    /** The benchmarks of a study, newest first. */
    @Transactional(readOnly = true)
    public List<Benchmark> ofStudy(StudyId study) {
        rights.requireToSee(studies.cityOf(study).orElseThrow(NoSuchThing::new));
        return benchmarks.ofStudy(study);
    }

    /**
     * @throws NoSuchThing if there is none, or it was removed, or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public BenchmarkSheet get(BenchmarkId id) {
        Benchmark benchmark = benchmarks.byId(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(benchmark.city());
        return sheet(benchmark);
    }

    /**
     * The benchmark that has this cell.
     *
     * @throws NoSuchThing if there is none, or it was removed, or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public Benchmark of(BenchmarkCellId cell) {
        Benchmark benchmark = cells.benchmarkOf(cell).flatMap(benchmarks::byId).orElseThrow(NoSuchThing::new);
        rights.requireToSee(benchmark.city());
        return benchmark;
    }

    /** With all that belongs to it; whether she may see it is the caller's to ask. */
    BenchmarkSheet sheet(Benchmark benchmark) {
        BenchmarkId id = benchmark.id();
        return new BenchmarkSheet(
                benchmark, cells.ofBenchmark(id), benchmarks.yields(id), benchmarks.origins(id), cells.claims(id));
    }

    /** Holds a study against a table of unit costs. */
    public Outcome<BenchmarkId> create(NewBenchmark wanted) {
        CityId city = studies.cityOf(wanted.study()).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.ANALYSE);
        return store(
                city,
                new NewBenchmark(
                        wanted.study(),
                        wanted.comparator(),
                        wanted.unit(),
                        wanted.currency(),
                        wanted.costs(),
                        wanted.basis()));
    }

    /** Stores what the caller has the right to store; origins are the caller's to check. */
    Outcome<BenchmarkId> store(CityId city, NewBenchmark wanted) {
        NewBenchmark benchmark = new NewBenchmark(
                wanted.study(),
                PlainText.of(wanted.comparator()),
                PlainText.of(wanted.unit()),
                PlainText.of(wanted.currency()),
                new GapMatrix(
                        wanted.costs().cells().stream().map(Benchmarks::cleaned).toList()),
                BasisRules.cleaned(wanted.basis()),
                wanted.origins(),
                wanted.items());
        Refusal refusal = BenchmarkRules.refusalOfHead(benchmark);
        refusal = refusal == null
                ? BasisRules.refusal(benchmark.basis(), Objects.requireNonNull(benchmark.currency()))
                : refusal;
        refusal = refusal == null
                ? BenchmarkRules.refusalOfCosts(benchmark.costs().cells())
                : refusal;
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        BenchmarkId id = BenchmarkId.next();
        benchmarks.add(id, city, benchmark, user.id());
        cells.add(id, benchmark);
        trail.record(
                user.id(),
                Act.of(city, Benchmark.thing(id), "created", Objects.requireNonNull(benchmark.comparator()))
                        .in(Study.thing(benchmark.study())));
        return Outcome.done(id);
    }

    private static GapCell cleaned(GapCell cell) {
        CellKey key = new CellKey(
                PlainText.orEmpty(cell.key().stage()),
                PlainText.orEmpty(cell.key().component()));
        return new GapCell(key, cell.local(), cell.comparator());
    }

    /**
     * Says how much of a cell's positive gap is due to an obstacle of the same study.
     *
     * @param change parts of 1, to six digits; null is nothing. All obstacles together claim at most 1.
     */
    public FieldOutcome<BigDecimal> claim(BenchmarkCellId cell, ObstacleId obstacle, FieldChange<BigDecimal> change) {
        Benchmark benchmark = cells.benchmarkOf(cell).flatMap(benchmarks::byId).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        Obstacle claiming = obstacles
                .byId(obstacle)
                .filter(each -> each.study().equals(benchmark.study()))
                .orElseThrow(NoSuchThing::new);
        BigDecimal wanted = change.wanted() == null || change.wanted().signum() == 0 ? null : change.wanted();
        cells.lock(cell);
        Refusal refusal = refusalOfWeight(cell, obstacle, wanted);
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> Act.of(
                                benchmark.city(),
                                Benchmark.thing(benchmark.id()),
                                "claimed",
                                benchmark.comparator() + " · " + claiming.statement())
                        .in(Study.thing(benchmark.study())),
                field(cell, obstacle),
                new FieldChange<>(change.seen(), wanted),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable BigDecimal seen, @Nullable BigDecimal weight) {
                        if (!FieldChange.same(now(), seen)) {
                            return false;
                        }
                        cells.setClaim(cell, obstacle, weight);
                        return true;
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return cells.claim(cell, obstacle);
                    }
                },
                null);
    }

    /**
     * Changes one figure of a cell; null wanted means that nobody states it any more.
     *
     * @param change in the money and per the unit of the benchmark
     */
    public FieldOutcome<BigDecimal> changeCost(BenchmarkCellId cell, CostItem item, FieldChange<BigDecimal> change) {
        Benchmark benchmark = cells.benchmarkOf(cell).flatMap(benchmarks::byId).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        cells.lock(cell);
        String component = cells.component(cell);
        if (BenchmarkRules.cannotBeStored(change.wanted())) {
            return FieldOutcome.refused(
                    "valuechain.benchmark.costs.digits",
                    component,
                    BenchmarkRules.WHOLE_DIGITS,
                    BenchmarkRules.FRACTION_DIGITS);
        }
        return saves.save(
                user.id(),
                () -> Act.of(
                                benchmark.city(),
                                Benchmark.thing(benchmark.id()),
                                "costed",
                                benchmark.comparator() + " · " + component)
                        .in(Study.thing(benchmark.study())),
                field(cell, item),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable BigDecimal seen, @Nullable BigDecimal wanted) {
                        return cells.setCost(cell, item, seen, wanted);
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return cells.cost(cell, item);
                    }
                },
                null);
    }

    /**
     * Says how much of the next stage's product comes of one unit of a stage's, or of the final product at the last;
     * null wanted means that nothing is lost or nobody knows.
     */
    public FieldOutcome<BigDecimal> changeYield(
            BenchmarkId id, Side side, String stage, FieldChange<BigDecimal> change) {
        Benchmark benchmark = benchmarks.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        if (cells.ofBenchmark(id).stream()
                .noneMatch(cell -> cell.gap().key().stage().equals(stage))) {
            throw new NoSuchThing();
        }
        BigDecimal wanted = change.wanted();
        if (wanted != null && (wanted.signum() <= 0 || BasisRules.cannotBeStored(wanted))) {
            return FieldOutcome.refused("valuechain.benchmark.yield.senseless");
        }
        benchmarks.lock(id);
        return saves.save(
                user.id(),
                () -> Act.of(benchmark.city(), Benchmark.thing(id), "costed", benchmark.comparator() + " · " + stage)
                        .in(Study.thing(benchmark.study())),
                field(side, stage),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable BigDecimal seen, @Nullable BigDecimal yield) {
                        if (!FieldChange.same(now(), seen)) {
                            return false;
                        }
                        benchmarks.setYield(id, side, stage, yield);
                        return true;
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return benchmarks.yield(id, side, stage);
                    }
                },
                null);
    }

    /** Changes in which money and year the comparator's costs are, and how they are converted. */
    public FieldOutcome<Basis> changeBasis(BenchmarkId id, FieldChange<Basis> change) {
        Benchmark benchmark = benchmarks.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        Basis wanted = BasisRules.cleaned(change.wanted() == null ? Basis.SAME : change.wanted());
        Refusal refusal = BasisRules.refusal(wanted, benchmark.currency());
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        benchmarks.lock(id);
        return saves.save(
                user.id(),
                () -> Act.of(benchmark.city(), Benchmark.thing(id), "costed", benchmark.comparator())
                        .in(Study.thing(benchmark.study())),
                "basis",
                new FieldChange<>(change.seen(), wanted),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable Basis seen, @Nullable Basis basis) {
                        if (!now().equals(seen)) {
                            return false;
                        }
                        benchmarks.setBasis(id, wanted);
                        return true;
                    }

                    @Override
                    public Basis now() {
                        return benchmarks.byId(id).orElseThrow(NoSuchThing::new).basis();
                    }

                    @Override
                    public @Nullable Object inTrail(@Nullable Basis basis) {
                        return basis == null ? null : BasisRules.inTrail(basis);
                    }
                },
                null);
    }

    /** The name by which the trail and the open pages know a yield. */
    public static String field(Side side, String stage) {
        return "yield." + side + "." + stage;
    }

    /** The name by which the trail and the open pages know a figure of a cell. */
    public static String field(BenchmarkCellId cell, CostItem item) {
        return "cost." + cell.value() + "." + item;
    }

    /** The name by which the trail and the open pages know a claim. */
    public static String field(BenchmarkCellId cell, ObstacleId obstacle) {
        return "claim." + cell.value() + "." + obstacle.value();
    }

    private @Nullable Refusal refusalOfWeight(BenchmarkCellId cell, ObstacleId obstacle, @Nullable BigDecimal wanted) {
        if (wanted == null) {
            return null;
        }
        if (wanted.signum() < 0 || wanted.stripTrailingZeros().scale() > WEIGHT_DIGITS) {
            return Refusal.of("valuechain.benchmark.claim.senseless");
        }
        BigDecimal others = cells.claimedByOthers(cell, obstacle);
        BigDecimal left = BigDecimal.ONE.subtract(others);
        return wanted.compareTo(left) > 0
                ? Refusal.of(
                        "valuechain.benchmark.claim.more-than-all",
                        left.movePointRight(2).stripTrailingZeros().toPlainString())
                : null;
    }

    /** Takes the benchmark out of sight; {@link #restore} brings it back. */
    public void remove(BenchmarkId id) {
        Benchmark benchmark = benchmarks.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        if (benchmarks.setRemoved(id, true)) {
            record(benchmark, "removed");
        }
    }

    public void restore(BenchmarkId id) {
        rights.require(benchmarks.cityOf(id).orElseThrow(NoSuchThing::new), Right.ANALYSE);
        if (benchmarks.setRemoved(id, false)) {
            record(benchmarks.byId(id).orElseThrow(NoSuchThing::new), "restored");
        }
    }

    private void record(Benchmark benchmark, String verb) {
        trail.record(
                user.id(),
                Act.of(benchmark.city(), Benchmark.thing(benchmark.id()), verb, benchmark.comparator())
                        .in(Study.thing(benchmark.study())));
    }
}
