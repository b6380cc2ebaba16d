package org.eslabon.plan;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class PlanAddresses {

    private PlanAddresses() {}

    public static String plans(String city) {
        return "c/" + city + "/plans";
    }

    /**
     * Where a plan is begun.
     *
     * @param study the study it shall answer
     * @param obstacle the obstacle its first action shall address; the page also offers the plans that exist
     */
    public static String newPlan(String city, @Nullable StudyId study, @Nullable ObstacleId obstacle) {
        List<String> query = new ArrayList<>();
        if (study != null) {
            query.add("study=" + study.value());
        }
        if (obstacle != null) {
            query.add("obstacle=" + obstacle.value());
        }
        return plans(city) + "/new" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** Where a plan is begun whose first action shall address this gap; the page also offers the plans that exist. */
    public static String newPlanFor(String city, CapacityGapId gap) {
        return plans(city) + "/new?gap=" + gap.value();
    }

    /**
     * Where a plan is begun from something.
     *
     * @param seed the key of a {@link PlanSeed}
     */
    public static String newPlanFrom(String city, String seed) {
        return plans(city) + "/new?from=" + seed;
    }

    public static String plan(String city, PlanId plan) {
        return plans(city) + "/" + plan.value();
    }

    public static String action(String city, PlanId plan, ActionId action) {
        return plan(city, plan) + "/actions/" + action.value();
    }

    /** Where an action is begun against this gap. */
    public static String newActionFor(String city, PlanId plan, CapacityGapId gap) {
        return plan(city, plan) + "/actions/new?gap=" + gap.value();
    }

    /**
     * Where an action is begun from something.
     *
     * @param seed the key of an {@link ActionSeed}
     */
    public static String newActionFrom(String city, PlanId plan, String seed) {
        return plan(city, plan) + "/actions/new?from=" + seed;
    }

    /** Where an action is begun, against this obstacle if there is one. */
    public static String newAction(String city, PlanId plan, @Nullable ObstacleId obstacle) {
        return plan(city, plan) + "/actions/new" + (obstacle == null ? "" : "?obstacle=" + obstacle.value());
    }
}
