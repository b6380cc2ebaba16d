package org.eslabon.exchange;

import org.eslabon.shared.OrganisationId;

/**
 * Whom to ask about a good practice.
 *
 * @param name of the organisation
 * @param role in words, such as "head of permits"; never a person's address
 */
public record Contact(OrganisationId organisation, String name, String role) {}
