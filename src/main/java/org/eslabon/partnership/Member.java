package org.eslabon.partnership;

import org.eslabon.security.Person;
import org.eslabon.shared.OrganisationId;

/** A person in an organisation that takes part in a city. */
public record Member(Person person, OrganisationId organisation, String organisationName, Role role, String position) {}
