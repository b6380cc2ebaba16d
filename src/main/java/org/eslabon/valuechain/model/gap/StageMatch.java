package org.eslabon.valuechain.model.gap;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which stage of one study is most likely which stage of another: a proposal, for a person to correct. */
public final class StageMatch {

    private static final int STEM = 5;

    private StageMatch() {}

    /**
     * For each stage the one of {@code to} that is called the same, or else shares the beginning of most words with it;
     * one that has no like keeps its own name.
     */
    public static Map<String, String> propose(List<String> stages, List<String> to) {
        var proposed = new LinkedHashMap<String, String>();
        for (var stage : stages) {
            var best = stage;
            var most = 0;
            for (var other : to) {
                var alike = normal(stage).equals(normal(other)) ? Integer.MAX_VALUE : common(stage, other);
                if (alike > most) {
                    most = alike;
                    best = other;
                }
            }
            proposed.put(stage, best);
        }
        return proposed;
    }

    private static int common(String one, String other) {
        var shared = new TreeSet<>(stems(one));
        shared.retainAll(stems(other));
        return shared.size();
    }

    /** The beginnings of its words, so that "Processors" and "Processing" are alike; short words say nothing. */
    private static Set<String> stems(String stage) {
        return List.of(normal(stage).split("\\W+")).stream()
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static String normal(String stage) {
        return Normalizer.normalize(stage.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }
}
