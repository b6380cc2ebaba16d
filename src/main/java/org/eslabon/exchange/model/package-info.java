/** The rules of consent, in plain Java. */
@NullMarked
package org.eslabon.exchange.model;

import org.jspecify.annotations.NullMarked;
