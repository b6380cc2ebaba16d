package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Step maps one after another. Two of them can be mirrors, the later restoring what the earlier took away: a position
 * inside that then comes out where it was, instead of at the edge.
 *
 * <p>A mapping is never changed; {@link #and} makes a longer one. {@link Builder} is for many.
 */
public final class Mapping {

    public static final Mapping EMPTY = new Mapping(List.of(), Map.of());

    private final List<StepMap> maps;
    private final Map<Integer, Integer> mirrors;

    private Mapping(List<StepMap> maps, Map<Integer, Integer> mirrors) {
        this.maps = maps;
        this.mirrors = mirrors;
    }

    public static Mapping of(List<StepMap> maps) {
        return new Mapping(List.copyOf(maps), Map.of());
    }

    /** The mapping of these steps, each applied after the one before. */
    public static Mapping ofSteps(List<Step> steps) {
        return of(steps.stream().map(Step::map).toList());
    }

    /** This mapping followed by that one. */
    public Mapping and(Mapping following) {
        var builder = new Builder();
        builder.addAll(this);
        builder.addAll(following);
        return builder.build();
    }

    /** The way back: the inverted maps in reverse order. */
    public Mapping invert() {
        int count = maps.size();
        var builder = new Builder();
        for (int i = count - 1; i >= 0; i--) {
            builder.add(maps.get(i).invert());
        }
        mirrors.forEach((one, other) -> builder.mirrors.put(count - 1 - one, count - 1 - other));
        return builder.build();
    }

    public List<StepMap> maps() {
        return maps;
    }

    /** As {@link StepMap#map}, through all maps. */
    public int map(int position, int side) {
        return mapResult(position, side).position();
    }

    /** As {@link StepMap#mapResult}, through all maps. */
    public MapResult mapResult(int position, int side) {
        return through(maps, mirrors, 0, position, side);
    }

    private static MapResult through(
            List<StepMap> maps, Map<Integer, Integer> mirrors, int from, int position, int side) {
        var result = MapResult.kept(position);
        for (int i = from; i < maps.size(); i++) {
            var step = maps.get(i).mapResult(result.position(), side);
            var mirror = step.inner() == null ? null : mirrors.get(i);
            if (step.inner() != null && mirror != null && mirror > i) {
                i = mirror;
                step = MapResult.kept(maps.get(mirror).restore(step.inner()));
            }
            result = step.after(result);
        }
        return result;
    }

    /** A mapping that grows, and can be read from any of its maps on. */
    public static final class Builder {

        private final List<StepMap> maps = new ArrayList<>();
        private final Map<Integer, Integer> mirrors = new HashMap<>();

        public void add(StepMap map) {
            maps.add(map);
        }

        /** Adds the map that mirrors the one with that index. */
        public void addMirror(StepMap map, int mirrored) {
            mirrors.put(maps.size(), mirrored);
            mirrors.put(mirrored, maps.size());
            maps.add(map);
        }

        void addAll(Mapping mapping) {
            int offset = maps.size();
            maps.addAll(mapping.maps);
            mapping.mirrors.forEach((one, other) -> mirrors.put(offset + one, offset + other));
        }

        public int size() {
            return maps.size();
        }

        /** Where a position is after the maps from that index on. */
        MapResult mapResult(int from, int position, int side) {
            return through(maps, mirrors, from, position, side);
        }

        public Mapping build() {
            return new Mapping(List.copyOf(maps), Map.copyOf(mirrors));
        }
    }
}
