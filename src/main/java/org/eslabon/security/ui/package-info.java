/** The pages of signing in. */
@NullMarked
package org.eslabon.security.ui;

import org.jspecify.annotations.NullMarked;
