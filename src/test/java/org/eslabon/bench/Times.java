package org.eslabon.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What many durations come to. */
final class Times {

    private Times() {}

    static Map<String, Object> summary(List<Long> nanoseconds) {
        List<Long> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("p50", milliseconds(atLeast(sorted, 0.50)));
        summary.put("p95", milliseconds(atLeast(sorted, 0.95)));
        summary.put("p99", milliseconds(atLeast(sorted, 0.99)));
        summary.put("max", milliseconds(sorted.getLast()));
        return summary;
    }

    private static long atLeast(List<Long> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * share) - 1));
    }

    private static BigDecimal milliseconds(long nanoseconds) {
        return BigDecimal.valueOf(nanoseconds / 100_000, 1);
    }
}
