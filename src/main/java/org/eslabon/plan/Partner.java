package org.eslabon.plan;

import org.eslabon.shared.OrganisationId;

/** An organisation that helps with an action. */
public record Partner(OrganisationId id, String name) {}
