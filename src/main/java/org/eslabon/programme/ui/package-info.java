/** The home page of each person. */
@NullMarked
package org.eslabon.programme.ui;

import org.jspecify.annotations.NullMarked;
