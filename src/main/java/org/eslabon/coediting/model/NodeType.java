package org.eslabon.coediting.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of node: a paragraph, a table row, text. There is one object for each kind in a {@link Schema}. */
public final class NodeType {

    private final String name;
    private final Set<String> groups;
    private final boolean inline;
    private final boolean declaredAtom;
    private final AttributeSpecs attributes;
    private @Nullable ContentMatch content;
    private @Nullable Set<MarkType> permittedMarks;

    NodeType(String name, Set<String> groups, boolean inline, boolean declaredAtom, AttributeSpecs attributes) {
        this.name = name;
        this.groups = groups;
        this.inline = inline;
        this.declaredAtom = declaredAtom;
        this.attributes = attributes;
    }

    /**
     * Once, while the schema is built, for kinds refer to each other.
     *
     * @param permittedMarks null for all
     */
    void define(ContentMatch content, @Nullable Set<MarkType> permittedMarks) {
        this.content = content;
        this.permittedMarks = permittedMarks;
    }

    public String name() {
        return name;
    }

    boolean isIn(String group) {
        return groups.contains(group);
    }

    /** Whether it stands in a line, as text does. */
    public boolean isInline() {
        return inline;
    }

    public boolean isText() {
        return name.equals("text");
    }

    /** Whether it can have no content. */
    public boolean isLeaf() {
        return content().isFinal();
    }

    /** Whether it is marked as a whole. */
    boolean isAtom() {
        return declaredAtom || isLeaf();
    }

    ContentMatch content() {
        if (content == null) {
            throw new IllegalStateException("type " + name + " before its schema was complete");
        }
        return content;
    }

    /** A node without marks; its content is not checked. {@link Misfit} if an attribute is not permitted. */
    Node create(Map<String, ? extends @Nullable Object> given, Fragment content) {
        if (isText()) {
            throw Misfit.content("text has characters, not attributes or content");
        }
        return Node.of(this, attributes.complete(given), content, List.of());
    }

    boolean permits(MarkType mark) {
        return permittedMarks == null || permittedMarks.contains(mark);
    }

    /** Whether these children, with the marks they have, make up the content of such a node. */
    boolean permits(Fragment children) {
        var match = content().match(children, 0, children.count());
        return match != null && match.mayEnd() && permitsMarksOf(children);
    }

    boolean permitsMarksOf(Fragment children) {
        for (var child : children.nodes()) {
            for (var mark : child.marks()) {
                if (!permits(mark.type())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether content of such a node may continue content of the other. */
    boolean canContinue(NodeType other) {
        return this == other || content().sharesTypeWith(other.content());
    }

    @Override
    public String toString() {
        return name;
    }
}
