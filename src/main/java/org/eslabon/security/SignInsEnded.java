package org.eslabon.security;

import java.util.Set;
import java.util.UUID;

/** These browsers are signed out. Published inside the transaction: close their pages after its commit. */
public record SignInsEnded(Set<UUID> signIns) {}
