/** The pages of meetings. */
@NullMarked
package org.eslabon.meetings.ui;

import org.jspecify.annotations.NullMarked;
