package org.eslabon.capacity;

import org.eslabon.partnership.Role;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;

/** Somebody who could be invited to score. */
public record Candidate(
        PersonId person, String name, OrganisationId organisation, String organisationName, Role role) {}
