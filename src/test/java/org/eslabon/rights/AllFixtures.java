package org.eslabon.rights;

import org.eslabon.capacity.CapacityFixtures;
import org.eslabon.capacity.PublicServiceFixtures;
import org.eslabon.coediting.CoeditingFixtures;
import org.eslabon.partnership.PartnershipFixtures;
import org.eslabon.plan.EffectFixtures;
import org.eslabon.plan.PlanFixtures;
import org.eslabon.rates.RatesFixtures;
import org.eslabon.security.OwnAccountFixtures;
import org.eslabon.valuechain.ValuechainFixtures;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The fixtures of all modules, from below: those above stand on them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    OwnAccountFixtures.class,
    PartnershipFixtures.class,
    RatesFixtures.class,
    ValuechainFixtures.class,
    CapacityFixtures.class,
    PublicServiceFixtures.class,
    PlanFixtures.class,
    EffectFixtures.class,
    CoeditingFixtures.class
})
public class AllFixtures {}
