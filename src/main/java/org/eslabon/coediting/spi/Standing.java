package org.eslabon.coediting.spi;

import org.eslabon.audit.Act;
import org.eslabon.coediting.Permission;

/**
 * How somebody stands to a text.
 *
 * @param act what the trail writes down when she has written: the thing with its city and its name, verb {@code wrote}
 */
public record Standing(Permission permission, Act act) {}
