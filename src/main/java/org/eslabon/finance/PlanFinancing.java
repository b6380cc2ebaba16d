package org.eslabon.finance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eslabon.finance.model.CapUse;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Plan;
import org.eslabon.plan.Subject;
import org.eslabon.shared.TypedId;

/**
 * All of a plan's financing, read at one moment.
 *
 * @param actions first to start first
 * @param lines by source
 * @param funding its sources are all of the city, also those that give nothing to this plan
 * @param caps how far the limits of each source are used, in the whole city; a source without any is missing
 * @param changeable the sources that the current user may change, and with them their lines
 */
public record PlanFinancing(
        Plan plan,
        List<ActionSummary> actions,
        List<FinancingLine> lines,
        Funding funding,
        Map<SourceId, List<CapUse<TypedId>>> caps,
        Set<SourceId> changeable) {

    /** The years of the plan, and any other in which something stands. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = IntStream.rangeClosed(plan.fromYear(), plan.toYear())
                .boxed()
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        for (Stage stage : Stage.values()) {
            lines.forEach(line -> years.addAll(line.byYear(stage).keySet()));
        }
        return years;
    }

    public List<FinancingLine> linesOf(Subject subject) {
        return lines.stream().filter(line -> line.subject().equals(subject)).toList();
    }
}
