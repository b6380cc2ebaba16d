package org.eslabon.coediting;

import org.eslabon.shared.ThingRef;

/**
 * Whose text it is.
 *
 * @param thing the thing, such as a plan
 * @param field which of its texts; at most 40 characters
 */
public record TextOwner(ThingRef thing, String field) {}
