package org.eslabon.rights;

import org.eslabon.approval.ApprovalFixtures;
import org.eslabon.capacity.CapacityFixtures;
import org.eslabon.capacity.PublicServiceFixtures;
import org.eslabon.coediting.CoeditingFixtures;
import org.eslabon.development.DevelopmentFixtures;
import org.eslabon.discussion.DiscussionFixtures;
import org.eslabon.exchange.ExchangeFixtures;
import org.eslabon.finance.FinanceFixtures;
import org.eslabon.followup.FollowUpFixtures;
import org.eslabon.meetings.MeetingFixtures;
import org.eslabon.notification.NotificationFixtures;
import org.eslabon.partnership.PartnershipFixtures;
import org.eslabon.plan.EffectFixtures;
import org.eslabon.plan.PlanFixtures;
import org.eslabon.rates.RatesFixtures;
import org.eslabon.search.SearchFixtures;
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
    FollowUpFixtures.class,
    ApprovalFixtures.class,
    FinanceFixtures.class,
    CoeditingFixtures.class,
    DiscussionFixtures.class,
    SearchFixtures.class,
    MeetingFixtures.class,
    DevelopmentFixtures.class,
    ExchangeFixtures.class,
    NotificationFixtures.class
})
public class AllFixtures {}
