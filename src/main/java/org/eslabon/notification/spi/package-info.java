/** What modules say of their things, so that the right people are told of them. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.notification.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
