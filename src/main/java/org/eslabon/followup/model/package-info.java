/** The rules of following up as pure functions: the traffic light, what effects do to obstacles, when to remind. */
@NamedInterface("model")
@NullMarked
package org.eslabon.followup.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
