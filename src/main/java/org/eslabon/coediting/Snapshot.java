package org.eslabon.coediting;

import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.Node;

/** A whole text at a version, and who wrote what of it. */
record Snapshot(long version, Node document, Authorship authorship) {}
