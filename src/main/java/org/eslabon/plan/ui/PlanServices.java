package org.eslabon.plan.ui;

import org.eslabon.capacity.CapacityGaps;
import org.eslabon.capacity.PublicServices;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Effects;
import org.eslabon.plan.Indicators;
import org.eslabon.plan.Milestones;
import org.eslabon.plan.Plans;
import org.eslabon.shell.live.LiveSupport;
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
        Milestones milestones,
        Indicators indicators,
        Effects effects,
        Benchmarks benchmarks,
        TextEditors texts,
        LiveSupport live) {}
