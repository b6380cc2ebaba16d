/** When minutes are approved, and what attendance counts: plain Java. */
@NullMarked
package org.eslabon.meetings.model;

import org.jspecify.annotations.NullMarked;
