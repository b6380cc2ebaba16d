/** An assessor's scores as a workbook she can fill in, and back. */
@NullMarked
package org.eslabon.capacity.workbook;

import org.jspecify.annotations.NullMarked;
