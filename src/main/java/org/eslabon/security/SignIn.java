package org.eslabon.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which a person is signed in.
 *
 * @param browser,system as the browser calls itself, in words; empty where it does not say
 * @param remembered whether it stays signed in when its session ends
 * @param here whether it is the one that asks
 */
public record SignIn(
        UUID id,
        Instant since,
        Instant lastSeen,
        String address,
        String browser,
        String system,
        boolean remembered,
        boolean here) {}
