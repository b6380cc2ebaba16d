package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import org.eslabon.valuechain.model.Exact;
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

    private static final int NAME_LENGTH = 120;
    private static final int UNIT_LENGTH = 60;
    private static final int MOST_CELLS = 500;
    private static final int WHOLE_DIGITS = 28;
    private static final int FRACTION_DIGITS = 12;
    private static final int WEIGHT_DIGITS = 6;

    private final BenchmarkRepository benchmarks;
    private final StudyRepository studies;
    private final ObstacleRepository obstacles;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    Benchmarks(
            BenchmarkRepository benchmarks,
            StudyRepository studies,
            ObstacleRepository obstacles,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.benchmarks = benchmarks;
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
        Benchmark benchmark = benchmarks.of(cell).flatMap(benchmarks::byId).orElseThrow(NoSuchThing::new);
        rights.requireToSee(benchmark.city());
        return benchmark;
    }

    /**
     * The measured share of each obstacle of a city: what it explains of the positive part of its chain's newest
     * benchmark. An obstacle of a chain without a benchmark, or one that claims nothing, is missing.
     */
    @Transactional(readOnly = true)
    public Map<ObstacleId, BigDecimal> measuredShares(CityId city) {
        rights.requireToSee(city);
        Map<ObstacleId, BigDecimal> shares = new HashMap<>();
        for (Benchmark benchmark : benchmarks.newestOfCity(city)) {
            sheet(benchmark).attribution().ranking().forEach(ranked -> {
                BigDecimal share = ranked.share();
                if (share != null) {
                    shares.put(ranked.obstacle(), share);
                }
            });
        }
        return shares;
    }

    /** What an obstacle explains, cost by cost, in all benchmarks of its chain; newest benchmark first. */
    @Transactional(readOnly = true)
    public List<MeasuredClaim> claimsOf(ObstacleId id) {
        Obstacle obstacle = obstacles.byId(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(obstacle.city());
        List<MeasuredClaim> found = new ArrayList<>();
        for (Benchmark benchmark : benchmarks.ofStudy(obstacle.study())) {
            BenchmarkSheet sheet = sheet(benchmark);
            GapMatrix matrix = sheet.matrix();
            for (GapCell cell : matrix.cells()) {
                BigDecimal weight = sheet.claim(cell.key(), id);
                if (weight != null) {
                    BigDecimal gap = cell.positive().multiply(weight);
                    found.add(
                            new MeasuredClaim(benchmark, cell.key(), weight, gap, Exact.ratio(gap, matrix.positive())));
                }
            }
        }
        return found;
    }

    private BenchmarkSheet sheet(Benchmark benchmark) {
        BenchmarkId id = benchmark.id();
        return new BenchmarkSheet(
                benchmark, benchmarks.cells(id), benchmarks.yields(id), benchmarks.origins(id), benchmarks.claims(id));
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
        Refusal refusal = refusalOfHead(benchmark);
        refusal = refusal == null
                ? BasisRules.refusal(benchmark.basis(), Objects.requireNonNull(benchmark.currency()))
                : refusal;
        refusal = refusal == null ? refusalOfCosts(benchmark.costs().cells()) : refusal;
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        BenchmarkId id = BenchmarkId.next();
        benchmarks.add(id, city, benchmark, user.id());
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

    private static @Nullable Refusal refusalOfHead(NewBenchmark wanted) {
        if (wanted.comparator() == null) {
            return Refusal.of("valuechain.benchmark.comparator.required");
        }
        if (wanted.comparator().length() > NAME_LENGTH) {
            return Refusal.of("valuechain.benchmark.comparator.long", NAME_LENGTH);
        }
        if (wanted.unit() == null) {
            return Refusal.of("valuechain.benchmark.unit.required");
        }
        if (wanted.unit().length() > UNIT_LENGTH) {
            return Refusal.of("valuechain.benchmark.unit.long", UNIT_LENGTH);
        }
        return BasisRules.isCurrency(wanted.currency()) ? null : Refusal.of("valuechain.benchmark.currency.unknown");
    }

    private static @Nullable Refusal refusalOfCosts(List<GapCell> cells) {
        if (cells.stream().allMatch(cell -> cell.gap() == null)) {
            return Refusal.of("valuechain.benchmark.costs.required");
        }
        if (cells.size() > MOST_CELLS) {
            return Refusal.of("valuechain.benchmark.costs.many", MOST_CELLS);
        }
        Set<CellKey> met = new HashSet<>();
        for (GapCell cell : cells) {
            String name = cell.key().component();
            if (name.isEmpty() || Math.max(name.length(), cell.key().stage().length()) > NAME_LENGTH) {
                return Refusal.of("valuechain.benchmark.costs.name", NAME_LENGTH);
            }
            if (!met.add(cell.key())) {
                return Refusal.of("valuechain.benchmark.costs.twice", name);
            }
            if (Stream.of(cell.local(), cell.comparator())
                    .flatMap(cost -> Stream.of(cost.cost(), cost.price(), cost.quantity()))
                    .anyMatch(Benchmarks::cannotBeStored)) {
                return Refusal.of("valuechain.benchmark.costs.digits", name, WHOLE_DIGITS, FRACTION_DIGITS);
            }
        }
        return null;
    }

    private static boolean cannotBeStored(@Nullable BigDecimal value) {
        if (value == null) {
            return false;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return (long) plain.precision() - plain.scale() > WHOLE_DIGITS || plain.scale() > FRACTION_DIGITS;
    }

    /**
     * Says how much of a cell's positive gap is due to an obstacle of the same study.
     *
     * @param change parts of 1, to six digits; null is nothing. All obstacles together claim at most 1.
     */
    public FieldOutcome<BigDecimal> claim(BenchmarkCellId cell, ObstacleId obstacle, FieldChange<BigDecimal> change) {
        Benchmark benchmark = benchmarks.of(cell).flatMap(benchmarks::byId).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        Obstacle claiming = obstacles
                .byId(obstacle)
                .filter(each -> each.study().equals(benchmark.study()))
                .orElseThrow(NoSuchThing::new);
        BigDecimal wanted = change.wanted() == null || change.wanted().signum() == 0 ? null : change.wanted();
        benchmarks.lock(cell);
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
                        benchmarks.setClaim(cell, obstacle, weight);
                        return true;
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return benchmarks.claim(cell, obstacle);
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
        Benchmark benchmark = benchmarks.of(cell).flatMap(benchmarks::byId).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        benchmarks.lock(cell);
        String component = benchmarks.component(cell);
        if (cannotBeStored(change.wanted())) {
            return FieldOutcome.refused("valuechain.benchmark.costs.digits", component, WHOLE_DIGITS, FRACTION_DIGITS);
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
                        return benchmarks.setCost(cell, item, seen, wanted);
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return benchmarks.cost(cell, item);
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
        if (benchmarks.cells(id).stream()
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
        BigDecimal others = benchmarks.claimedByOthers(cell, obstacle);
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
