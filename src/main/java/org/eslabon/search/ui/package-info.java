/** Where one searches: the box in the top bar, its dialog, and the page of results. */
@NullMarked
package org.eslabon.search.ui;

import org.jspecify.annotations.NullMarked;
