package org.eslabon.plan;

import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;

/** Who answers for an action: a person, for one of her organisations. The two change only together. */
public record Responsible(OrganisationId organisation, PersonId person) {}
