package org.eslabon.valuechain.workbook;

import java.util.HashMap;
import java.util.Map;

/** Makes keys unique by numbering repetitions: cocoa, cocoa#2, cocoa#3… in constant time each, for long sheets repeat much. */
final class FreeKeys {

    private final Map<String, Integer> uses = new HashMap<>();

    String take(String key) {
        var use = uses.merge(key, 1, Integer::sum);
        if (use == 1) {
            return key;
        }
        return take(key + "#" + use);
    }
}
