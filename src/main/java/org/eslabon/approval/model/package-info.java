/** What a body's votes amount to by its rule, and what has changed between two versions; plain Java. */
@NamedInterface("model")
@NullMarked
package org.eslabon.approval.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
