package org.eslabon.meetings;

import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;

/** Who does what was agreed: a person, for one of her organisations. The two change only together. */
public record Owner(OrganisationId organisation, PersonId person) {}
