package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.StageMatch;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.eslabon.valuechain.model.gap.UnitCosts;
import org.eslabon.valuechain.model.gap.UnitCosts.Place;
import org.eslabon.valuechain.model.gap.UnitCosts.Traced;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Benchmarks whose costs come from the figures of two studies, so that each cost leads back to them.
 *
 * <p>Of another city only published versions can be used, by whoever may see that city; its trail says who did.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class StudyBenchmarks {

    private static final int UNIT_LENGTH = 60;

    private final Benchmarks benchmarks;
    private final BenchmarkCellRepository cells;
    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final StudyComparisons comparisons;
    private final Cities cities;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    StudyBenchmarks(
            Benchmarks benchmarks,
            BenchmarkCellRepository cells,
            StudyRepository studies,
            StudyDataRepository data,
            StudyComparisons comparisons,
            Cities cities,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.benchmarks = benchmarks;
        this.cells = cells;
        this.studies = studies;
        this.data = data;
        this.comparisons = comparisons;
        this.cities = cities;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** What a study can be held against: other versions of it, other studies of its city, published ones of others. */
    @Transactional(readOnly = true)
    public List<ComparableStudy> choices(StudyId study) {
        CityId home = studies.cityOf(study).orElseThrow(NoSuchThing::new);
        rights.requireToSee(home);
        return comparisons.choices().stream()
                .filter(choice -> choice.published() || choice.city().id().equals(home))
                .toList();
    }

    /**
     * How a version of a study could be one side of a benchmark.
     *
     * @param of the study that the benchmark will belong to
     * @param stages of the other side, to which this one's are matched; empty to keep their names
     */
    @Transactional(readOnly = true)
    public SideProposal proposal(StudyId of, StudyId study, int version, List<String> stages) {
        StudyData read = read(of, study, version);
        Analysis analysis = Analysis.of(read);
        List<ActorType> makers =
                UnitCosts.makers(analysis).stream().map(each -> each.actor()).toList();
        Set<String> codes = makers.stream().map(ActorType::code).collect(Collectors.toSet());
        List<String> own = stagesOf(read, codes);
        UnitCosts.FinalProduct product = UnitCosts.finalProduct(analysis, codes);
        Map<String, String> named = StageMatch.propose(own, stages.isEmpty() ? own : stages);
        return new SideProposal(
                read.header(),
                makers,
                own,
                new Origin(study, version, product.volume(), product.unit(), codes, named),
                product.products());
    }

    private static List<String> stagesOf(StudyData study, Set<String> actors) {
        List<String> order = study.stages().stream().map(stage -> stage.name()).toList();
        Set<String> used = new LinkedHashSet<>();
        for (ActorType actor : study.actors()) {
            if (actors.contains(actor.code())) {
                used.add(actor.stage() == null ? "" : actor.stage());
            }
        }
        List<String> stages =
                new ArrayList<>(order.stream().filter(used::contains).toList());
        used.stream().filter(stage -> !stages.contains(stage)).forEach(stages::add);
        return stages;
    }

    private StudyData read(StudyId of, StudyId study, int version) {
        CityId home = studies.cityOf(of).orElseThrow(NoSuchThing::new);
        rights.requireToSee(home);
        CityId city = studies.cityOf(study).orElseThrow(NoSuchThing::new);
        rights.requireToSee(city);
        StudyVersion found = studies.versions(study).stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (!city.equals(home) && !found.published()) {
            throw new NoSuchThing();
        }
        return data.read(study, version);
    }

    /** What the benchmark would say, before it is made. */
    @Transactional(readOnly = true)
    public Outcome<GapMatrix> preview(NewStudyBenchmark wanted) {
        return switch (computed(wanted)) {
            case Outcome.Refused<Computed>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<Computed>(var computed) -> {
                Refusal refusal = BasisRules.refusal(BasisRules.cleaned(wanted.basis()), computed.currency());
                yield refusal != null
                        ? new Outcome.Refused<>(refusal)
                        : Outcome.done(new GapMatrix(computed.matrix().cells().stream()
                                .map(cell -> new GapCell(
                                        cell.key(),
                                        cell.local(),
                                        wanted.basis().conversion().apply(cell.comparator())))
                                .toList()));
            }
        };
    }

    /** Holds one study against another. */
    public Outcome<BenchmarkId> create(NewStudyBenchmark wanted) {
        CityId city = studies.cityOf(wanted.local().study()).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.ANALYSE);
        for (Origin origin : List.of(wanted.local(), wanted.comparator())) {
            Refusal refusal = refusalOfUnit(origin);
            if (refusal != null) {
                return new Outcome.Refused<>(refusal);
            }
        }
        return switch (computed(wanted)) {
            case Outcome.Refused<Computed>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<Computed>(var computed) -> {
                Outcome<BenchmarkId> made = benchmarks.store(
                        city,
                        new NewBenchmark(
                                wanted.local().study(),
                                wanted.name(),
                                wanted.local().unit(),
                                computed.currency(),
                                computed.matrix(),
                                wanted.basis(),
                                Map.of(Side.LOCAL, wanted.local(), Side.COMPARATOR, wanted.comparator()),
                                computed.items()));
                if (made instanceof Outcome.Done<BenchmarkId>) {
                    tellOthers(city, wanted);
                }
                yield made;
            }
        };
    }

    /** A city may know who holds its figures against another's. */
    private void tellOthers(CityId city, NewStudyBenchmark wanted) {
        Study used = studies.byId(wanted.comparator().study()).orElseThrow(NoSuchThing::new);
        if (!used.city().equals(city)) {
            trail.record(
                    user.id(),
                    Act.of(used.city(), Study.thing(used.id()), "compared", used.name())
                            .because(cities.byId(city).name()));
        }
    }

    private record Computed(GapMatrix matrix, Map<CellKey, AccountItem> items, String currency) {}

    private Outcome<Computed> computed(NewStudyBenchmark wanted) {
        for (Origin origin : List.of(wanted.local(), wanted.comparator())) {
            Refusal refusal = refusal(origin);
            if (refusal != null) {
                return new Outcome.Refused<>(refusal);
            }
        }
        StudyData local = read(
                wanted.local().study(), wanted.local().study(), wanted.local().version());
        String currency = local.header().currency();
        if (currency == null) {
            return Outcome.refused("valuechain.benchmark.origin.currency");
        }
        Map<Place, BigDecimal> here = StudyCosts.perUnit(local, wanted.local());
        Map<Place, BigDecimal> there = StudyCosts.perUnit(
                read(
                        wanted.local().study(),
                        wanted.comparator().study(),
                        wanted.comparator().version()),
                wanted.comparator());
        Set<Place> places = new LinkedHashSet<>(here.keySet());
        places.addAll(there.keySet());
        List<GapCell> cells = new ArrayList<>();
        Map<CellKey, AccountItem> items = new LinkedHashMap<>();
        for (Place place : StudyCosts.ordered(places)) {
            CellKey key = new CellKey(
                    PlainText.orEmpty(place.stage()),
                    PlainText.orEmpty(wanted.names()
                            .getOrDefault(place.item(), place.item().name())));
            cells.add(new GapCell(
                    key,
                    UnitCost.of(here.getOrDefault(place, BigDecimal.ZERO)),
                    UnitCost.of(there.getOrDefault(place, BigDecimal.ZERO))));
            items.put(key, place.item());
        }
        return Outcome.done(new Computed(new GapMatrix(cells), items, currency));
    }

    private static @Nullable Refusal refusal(Origin origin) {
        BigDecimal volume = origin.volume();
        if (volume == null || volume.signum() <= 0 || BasisRules.cannotBeStored(volume)) {
            return Refusal.of("valuechain.benchmark.origin.volume");
        }
        return origin.actors().isEmpty() ? Refusal.of("valuechain.benchmark.origin.actors") : null;
    }

    private static @Nullable Refusal refusalOfUnit(Origin origin) {
        String unit = PlainText.of(origin.unit());
        if (unit == null) {
            return Refusal.of("valuechain.benchmark.unit.required");
        }
        return unit.length() > UNIT_LENGTH ? Refusal.of("valuechain.benchmark.unit.long", UNIT_LENGTH) : null;
    }

    /**
     * The figures that a cell was computed from, those of the own study first; of a study that the current user may not
     * see there are none.
     */
    @Transactional(readOnly = true)
    public List<FigureTrace> figures(BenchmarkCellId cell) {
        BenchmarkSheet sheet = benchmarks.get(cells.benchmarkOf(cell).orElseThrow(NoSuchThing::new));
        BenchmarkSheet.Cell found = sheet.cells().stream()
                .filter(each -> each.id().equals(cell))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (found.item() == null) {
            return List.of();
        }
        Place place = new Place(found.gap().key().stage(), found.item());
        List<FigureTrace> traces = new ArrayList<>();
        for (Side side : Side.values()) {
            Origin origin = sheet.origins().get(side);
            Study study = origin == null ? null : studies.byId(origin.study()).orElseThrow(NoSuchThing::new);
            if (origin == null || study == null || !rights.maySee(study.city())) {
                continue;
            }
            StudyData read = data.read(origin.study(), origin.version());
            Traced traced = StudyCosts.traced(read, origin).get(place);
            traces.add(new FigureTrace(
                    side,
                    study,
                    cities.byId(study.city()).slug(),
                    origin.version(),
                    read,
                    origin,
                    traced == null ? List.of() : traced.figures()));
        }
        return traces;
    }
}
