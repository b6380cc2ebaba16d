/** The arithmetic of joint financing as pure functions: sums that add up to the cent, caps, stages, payments, pasted blocks. */
@NamedInterface("model")
@NullMarked
package org.eslabon.finance.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
