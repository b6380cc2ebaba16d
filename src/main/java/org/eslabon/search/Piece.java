package org.eslabon.search;

/**
 * A piece of a text that is shown.
 *
 * @param found whether it is a word that was asked for
 */
public record Piece(String text, boolean found) {}
