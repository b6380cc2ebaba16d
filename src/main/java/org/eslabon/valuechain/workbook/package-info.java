/** Turns untidy workbooks of the AFA family into studies, and studies into workbooks people can fill in. */
@NullMarked
package org.eslabon.valuechain.workbook;

import org.jspecify.annotations.NullMarked;
