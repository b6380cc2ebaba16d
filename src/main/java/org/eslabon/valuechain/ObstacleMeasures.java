package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.valuechain.model.Exact;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of a measured gap obstacles explain: from the log to the costs they claim. */
@Service
@Transactional(readOnly = true)
public class ObstacleMeasures {

    private final Benchmarks sheets;
    private final BenchmarkRepository benchmarks;
    private final ObstacleRepository obstacles;
    private final Rights rights;

    ObstacleMeasures(Benchmarks sheets, BenchmarkRepository benchmarks, ObstacleRepository obstacles, Rights rights) {
        this.sheets = sheets;
        this.benchmarks = benchmarks;
        this.obstacles = obstacles;
        this.rights = rights;
    }

    /**
     * The measured share of each obstacle of a city: what it explains of the positive part of its chain's newest
     * benchmark. An obstacle of a chain without a benchmark, or one that claims nothing, is missing.
     */
    public Map<ObstacleId, BigDecimal> shares(CityId city) {
        rights.requireToSee(city);
        Map<ObstacleId, BigDecimal> shares = new HashMap<>();
        for (Benchmark benchmark : benchmarks.newestOfCity(city)) {
            sheets.sheet(benchmark).attribution().ranking().forEach(ranked -> {
                BigDecimal share = ranked.share();
                if (share != null) {
                    shares.put(ranked.obstacle(), share);
                }
            });
        }
        return shares;
    }

    /** What an obstacle explains, cost by cost, in all benchmarks of its chain; newest benchmark first. */
    public List<MeasuredClaim> claims(ObstacleId id) {
        Obstacle obstacle = obstacles.byId(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(obstacle.city());
        List<MeasuredClaim> found = new ArrayList<>();
        for (Benchmark benchmark : benchmarks.ofStudy(obstacle.study())) {
            BenchmarkSheet sheet = sheets.sheet(benchmark);
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
}
