package org.eslabon.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then randomness, so that new rows lie together. */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedUuid() {}

    public static UUID next() {
        long version7 = (System.currentTimeMillis() << 16) | 0x7000 | (RANDOM.nextLong() & 0x0FFF);
        long variant2 = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(version7, variant2);
    }
}
