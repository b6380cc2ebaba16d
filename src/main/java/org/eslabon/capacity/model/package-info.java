/** The arithmetic of capacity and procedures in plain Java: no database, no screen. */
@NullMarked
package org.eslabon.capacity.model;

import org.jspecify.annotations.NullMarked;
