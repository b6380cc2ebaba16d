package org.eslabon.coediting.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of mark: bold, a link, a suggestion. There is one object for each kind in a {@link Schema}. */
public final class MarkType {

    private final String name;
    private final int rank;
    private final AttributeSpecs attributes;
    private Set<MarkType> excluded = Set.of();

    MarkType(String name, int rank, AttributeSpecs attributes) {
        this.name = name;
        this.rank = rank;
        this.attributes = attributes;
    }

    /** Once, while the schema is built: which kinds give way to this one. */
    void exclude(Set<MarkType> types) {
        excluded = types;
    }

    public String name() {
        return name;
    }

    /** Where it stands in the order of marks on a node. */
    int rank() {
        return rank;
    }

    /** Whether a mark of that kind gives way when one of this kind is added. */
    boolean excludes(MarkType other) {
        return excluded.contains(other);
    }

    /** A mark with these attributes and the defaults of the others; {@link Misfit} if they are not permitted. */
    Mark create(Map<String, ? extends @Nullable Object> given) {
        return new Mark(this, attributes.complete(given));
    }

    @Override
    public String toString() {
        return name;
    }
}
