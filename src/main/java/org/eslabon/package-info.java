/** The product's entrance; each package below is a module. */
@NullMarked
package org.eslabon;

import org.jspecify.annotations.NullMarked;
