package org.eslabon.coediting;

/** A text is kept as it is now, also without its form. Published inside the transaction: listen after its commit. */
public record TextKept(TextOwner owner) {}
