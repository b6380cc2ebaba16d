package org.eslabon.exchange;

import org.eslabon.shared.TypedId;

/** Whatever of a plan template has words of its own. */
public sealed interface TemplateSubject extends TypedId permits PlanTemplateId, ProposalId, TemplatePartId {}
