package org.eslabon.development;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan or an action contributes to.
 *
 * @param city axes and goals of the city's development plans
 * @param cityInherited whether they are those of the plan, because the action names none of its own
 * @param sdg targets of the Sustainable Development Goals
 * @param sdgInherited the same for them
 * @param inWords what the plan's own field says about the axis
 */
public record Alignment(
        List<Contribution> city,
        boolean cityInherited,
        List<Contribution> sdg,
        boolean sdgInherited,
        @Nullable String inWords) {}
