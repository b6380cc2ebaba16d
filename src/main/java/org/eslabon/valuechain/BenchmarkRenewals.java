package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.eslabon.valuechain.model.gap.UnitCosts;
import org.eslabon.valuechain.model.gap.UnitCosts.Place;
import org.eslabon.valuechain.spi.CellUses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the costs of benchmarks from their studies again. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class BenchmarkRenewals {

    private final Benchmarks benchmarks;
    private final BenchmarkRepository repository;
    private final BenchmarkCellRepository cells;
    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final ObstacleRepository obstacles;
    private final List<CellUses> uses;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    BenchmarkRenewals(
            Benchmarks benchmarks,
            BenchmarkRepository repository,
            BenchmarkCellRepository cells,
            StudyRepository studies,
            StudyDataRepository data,
            ObstacleRepository obstacles,
            List<CellUses> uses,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.benchmarks = benchmarks;
        this.repository = repository;
        this.cells = cells;
        this.studies = studies;
        this.data = data;
        this.obstacles = obstacles;
        this.uses = uses;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /**
     * What {@link #retake} would do now; nothing for a benchmark from a table, or of published studies only.
     *
     * @param names what each kind of cost is called where the benchmark has not named it yet
     */
    @Transactional(readOnly = true)
    public Renewal due(BenchmarkId id, Map<AccountItem, String> names) {
        return renewal(benchmarks.get(id), names);
    }

    /**
     * Takes the costs from the studies again: those that changed, those that are new, and away those that are gone. What
     * obstacles claim or anything else rests on stays.
     *
     * @param names as for {@link #due}
     * @return what it did
     */
    public Outcome<Renewal> retake(BenchmarkId id, Map<AccountItem, String> names) {
        Benchmark benchmark = repository.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(benchmark.city(), Right.ANALYSE);
        repository.lock(id);
        cells.lock(id);
        BenchmarkSheet sheet = benchmarks.get(id);
        Renewal renewal = renewal(sheet, names);
        Refusal refusal = BenchmarkRules.refusalOfCosts(costsAfter(sheet, renewal));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        for (Renewal.Changed change : renewal.changed()) {
            cells.setCost(change.cell(), change.cost(), change.before(), change.now());
            record(benchmark, change.key(), change.cell(), change.cost(), change.before(), change.now());
        }
        for (Renewal.Vanished gone : renewal.vanished()) {
            if (!gone.stays()) {
                remove(benchmark, sheet, gone);
            }
        }
        for (Renewal.Added added : renewal.added()) {
            BenchmarkCellId cell = BenchmarkCellId.next();
            cells.add(id, cell, added);
            record(benchmark, added.key(), cell, CostItem.LOCAL_COST, null, added.local());
            record(benchmark, added.key(), cell, CostItem.COMPARATOR_COST, null, added.comparator());
        }
        if (!renewal.added().isEmpty()) {
            cells.arrange(arranged(sheet.stages(), cells.ofBenchmark(id), renewal));
        }
        return Outcome.done(renewal);
    }

    private void remove(Benchmark benchmark, BenchmarkSheet sheet, Renewal.Vanished gone) {
        GapCell before = cell(sheet, gone.cell()).gap();
        cells.remove(gone.cell());
        for (CostItem item : List.of(CostItem.LOCAL_COST, CostItem.COMPARATOR_COST)) {
            record(benchmark, gone.key(), gone.cell(), item, item.of(before), null);
        }
    }

    private static BenchmarkSheet.Cell cell(BenchmarkSheet sheet, BenchmarkCellId id) {
        return sheet.cells().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void record(
            Benchmark benchmark,
            CellKey key,
            BenchmarkCellId cell,
            CostItem item,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now) {
        trail.record(
                user.id(),
                Act.of(
                                benchmark.city(),
                                Benchmark.thing(benchmark.id()),
                                "costed",
                                benchmark.comparator() + " · " + key.component())
                        .in(Study.thing(benchmark.study()))
                        .field(Benchmarks.field(cell, item), before, now));
    }

    private static List<GapCell> costsAfter(BenchmarkSheet sheet, Renewal renewal) {
        Set<BenchmarkCellId> gone = Renewal.going(renewal.vanished());
        List<GapCell> costs = new ArrayList<>();
        sheet.cells().stream().filter(cell -> !gone.contains(cell.id())).forEach(cell -> costs.add(cell.gap()));
        renewal.changed()
                .forEach(change ->
                        costs.replaceAll(cost -> cost.key().equals(change.key()) ? changed(cost, change) : cost));
        renewal.added()
                .forEach(added -> costs.add(
                        new GapCell(added.key(), UnitCost.of(added.local()), UnitCost.of(added.comparator()))));
        return costs;
    }

    private static GapCell changed(GapCell cost, Renewal.Changed change) {
        return change.cost() == CostItem.LOCAL_COST
                ? new GapCell(cost.key(), UnitCost.of(change.now()), cost.comparator())
                : new GapCell(cost.key(), cost.local(), UnitCost.of(change.now()));
    }

    private Renewal renewal(BenchmarkSheet sheet, Map<AccountItem, String> names) {
        Map<Side, Origin> origins = sheet.origins();
        Set<Side> moving = origins.entrySet().stream()
                .filter(origin -> !isPublished(origin.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
        if (moving.isEmpty()) {
            return Renewal.NONE; // what is published does not change
        }
        Map<Side, Map<Place, BigDecimal>> costs = new EnumMap<>(Side.class);
        origins.forEach((side, origin) ->
                costs.put(side, StudyCosts.perUnit(data.read(origin.study(), origin.version()), origin)));
        Set<Place> stated = new LinkedHashSet<>();
        List.of(Side.values())
                .forEach(
                        side -> stated.addAll(costs.getOrDefault(side, Map.of()).keySet()));
        Map<Place, BenchmarkSheet.Cell> known = new LinkedHashMap<>();
        for (BenchmarkSheet.Cell cell : sheet.cells()) {
            if (cell.item() != null) {
                known.put(new Place(cell.gap().key().stage(), cell.item()), cell);
            }
        }
        List<Renewal.Vanished> vanished = vanished(
                sheet,
                known.entrySet().stream()
                        .filter(entry -> !stated.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
        Set<BenchmarkCellId> gone = Renewal.going(vanished);
        List<Renewal.Changed> changed = new ArrayList<>();
        known.forEach((place, cell) -> {
            if (!gone.contains(cell.id())) {
                moving.forEach(
                        side -> change(cell, side, cost(costs, side, place)).ifPresent(changed::add));
            }
        });
        return new Renewal(changed, added(stated, known, costs, names), vanished);
    }

    private boolean isPublished(Origin origin) {
        return studies.versions(origin.study()).stream()
                .anyMatch(version -> version.number() == origin.version() && version.published());
    }

    private static Optional<Renewal.Changed> change(BenchmarkSheet.Cell cell, Side side, BigDecimal now) {
        CostItem item = side == Side.LOCAL ? CostItem.LOCAL_COST : CostItem.COMPARATOR_COST;
        BigDecimal before = item.of(cell.gap());
        return before != null && before.compareTo(now) == 0
                ? Optional.empty()
                : Optional.of(new Renewal.Changed(cell.id(), cell.gap().key(), item, before, now));
    }

    /** A kind of cost is called as it is at the benchmark's other stages. */
    private static List<Renewal.Added> added(
            Set<Place> stated,
            Map<Place, BenchmarkSheet.Cell> known,
            Map<Side, Map<Place, BigDecimal>> costs,
            Map<AccountItem, String> names) {
        Map<AccountItem, String> called = new EnumMap<>(AccountItem.class);
        called.putAll(names);
        known.forEach((place, cell) -> called.put(place.item(), cell.gap().key().component()));
        List<Renewal.Added> added = new ArrayList<>();
        for (Place place : StudyCosts.ordered(stated)) {
            if (!known.containsKey(place)) {
                added.add(new Renewal.Added(
                        new CellKey(
                                place.stage(),
                                called.getOrDefault(place.item(), place.item().name())),
                        place.item(),
                        cost(costs, Side.LOCAL, place),
                        cost(costs, Side.COMPARATOR, place)));
            }
        }
        return added;
    }

    private static BigDecimal cost(Map<Side, Map<Place, BigDecimal>> costs, Side side, Place place) {
        return costs.getOrDefault(side, Map.of()).getOrDefault(place, BigDecimal.ZERO);
    }

    private List<Renewal.Vanished> vanished(BenchmarkSheet sheet, List<BenchmarkSheet.Cell> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        Map<ObstacleId, String> statements = obstacles.ofStudy(sheet.benchmark().study()).stream()
                .collect(Collectors.toMap(Obstacle::id, Obstacle::statement));
        Map<BenchmarkCellId, List<CellUses.Use>> used = new HashMap<>();
        List<BenchmarkCellId> ids = cells.stream().map(BenchmarkSheet.Cell::id).toList();
        uses.forEach(use -> use.of(ids)
                .forEach((cell, found) ->
                        used.computeIfAbsent(cell, each -> new ArrayList<>()).addAll(found)));
        return cells.stream()
                .map(cell -> new Renewal.Vanished(
                        cell.id(),
                        cell.gap().key(),
                        sheet.claims().stream()
                                .filter(claim -> claim.cell().equals(cell.gap().key()))
                                .map(Claim::obstacle)
                                .map(obstacle -> statements.getOrDefault(obstacle, "–"))
                                .toList(),
                        used.getOrDefault(cell.id(), List.of())))
                .toList();
    }

    /**
     * The cells in the order of the benchmark: all costs of a stage together, in the order of an account; a new stage
     * comes after those that were there.
     */
    private static List<BenchmarkCellId> arranged(
            List<String> before, List<BenchmarkSheet.Cell> cells, Renewal renewal) {
        List<String> stages = new ArrayList<>(new LinkedHashSet<>(before));
        Set<String> met = new HashSet<>(stages);
        renewal.added().stream()
                .map(added -> added.key().stage())
                .filter(met::add)
                .forEach(stages::add);
        Function<BenchmarkSheet.Cell, Integer> item = cell -> UnitCosts.ITEMS.indexOf(cell.item());
        return cells.stream()
                .sorted(Comparator.comparing((BenchmarkSheet.Cell cell) ->
                                stages.indexOf(cell.gap().key().stage()))
                        .thenComparing(item))
                .map(BenchmarkSheet.Cell::id)
                .toList();
    }
}
