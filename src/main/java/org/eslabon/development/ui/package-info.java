/** The pages of development plans and of the portfolio, and the section on the pages of plans and actions. */
@NullMarked
package org.eslabon.development.ui;

import org.jspecify.annotations.NullMarked;
