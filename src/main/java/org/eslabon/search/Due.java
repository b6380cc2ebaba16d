package org.eslabon.search;

import org.eslabon.search.spi.Change;

/** A change that is not in the index yet. */
record Due(long number, Change change, int failures) {}
