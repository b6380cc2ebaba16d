package org.eslabon.approval.model;

import org.eslabon.partnership.Role;
import org.jspecify.annotations.Nullable;

/**
 * A seat and what it has said.
 *
 * @param role in which its organisation takes part in the city
 * @param vote null as long as it has said nothing
 */
public record Ballot(Role role, @Nullable Vote vote) {}
