package org.eslabon.coediting.model;

/** How much one document and one commit may hold; beyond it comes a refusal, so that no input costs unbounded work. */
public final class Limits {

    /** The largest document, in positions. */
    public static final int DOCUMENT_SIZE = 2_000_000;

    /** How deep nodes may lie in one another; all recursion of the engine is bounded by it. */
    public static final int HEIGHT = 48;

    /** The most marks on one node. */
    public static final int MARKS = 64;

    /** The longest string as an attribute's value, in UTF-16 units. */
    public static final int ATTRIBUTE_LENGTH = 4_000;

    /** The longest name of an attribute. */
    static final int NAME_LENGTH = 100;

    /** The most steps in one commit, and in one set of mark steps. */
    public static final int STEPS = 500;

    /** The largest position a client may name; sums over a commit's steps stay far from overflow. */
    static final int POSITION = 2 * DOCUMENT_SIZE;

    /** The longest JSON text, in UTF-16 units. */
    public static final int JSON_LENGTH = 16_000_000;

    /** Nesting of JSON: a node takes two levels, its attributes and the step around it a few more. */
    static final int JSON_DEPTH = 2 * HEIGHT + 16;

    private Limits() {}
}
