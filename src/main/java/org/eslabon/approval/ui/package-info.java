/** Where a city decides, and where it says who decides. */
@NullMarked
package org.eslabon.approval.ui;

import org.jspecify.annotations.NullMarked;
