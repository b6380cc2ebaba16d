package org.eslabon.plan.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.capacity.CapacityGaps;
import org.eslabon.capacity.PublicServices;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionTies;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Effects;
import org.eslabon.plan.Indicators;
import org.eslabon.plan.Milestones;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Seeds;
import org.eslabon.plan.Workflow;
import org.eslabon.plan.spi.ActionSection;
import org.eslabon.plan.spi.BelowActions;
import org.eslabon.plan.spi.IndicatorPart;
import org.eslabon.plan.spi.PlanTab;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.plan.spi.ProgressMarks;
import org.eslabon.plan.spi.SubjectPart;
import org.eslabon.plan.spi.SubjectSection;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.Obstacles;
import org.springframework.stereotype.Component;

/** Whom the page of a plan asks. */
@Component
record PlanServices(
        Cities cities,
        Rights rights,
        Partnerships partnerships,
        Obstacles obstacles,
        CapacityGaps gaps,
        PublicServices services,
        Plans plans,
        Actions actions,
        ActionTies ties,
        Milestones milestones,
        Indicators indicators,
        Effects effects,
        Benchmarks benchmarks,
        Workflow workflow,
        Seeds seeds,
        List<SubjectPart> parts,
        List<BelowActions> below,
        List<SubjectSection> sections,
        List<IndicatorPart> indicatorParts,
        List<ProgressMarks> marks,
        TextEditors texts,
        Talks talks,
        List<PlanTab> tabs,
        List<ActionSection> actionSections,
        LiveSupport live,
        Clock clock) {

    LocalDate today(City city) {
        return LocalDate.ofInstant(clock.instant(), city.timeZone());
    }

    /** How the actions of a plan go, by the modules that know. */
    Map<ActionId, ProgressMark> marksOf(PlanId plan, Formats formats) {
        Map<ActionId, ProgressMark> all = new HashMap<>();
        marks.forEach(one -> all.putAll(one.ofPlan(plan, formats)));
        return all;
    }
}
