/** A browser without a screen, for tests that need many visits or measure them. */
package org.eslabon.visit;
