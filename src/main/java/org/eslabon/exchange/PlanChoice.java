package org.eslabon.exchange;

import org.eslabon.plan.PlanId;

/** A plan into which the current user may copy. */
public record PlanChoice(PlanId plan, String title, String slug, String cityName) {}
