/**
 * Rich text as immutable values and the steps that change it: applied, taken back, moved over one another. It agrees
 * with the editor's own libraries in the browser, edit for edit, and expects its input to be hostile.
 *
 * <p>Start with {@link org.eslabon.coediting.model.ModelJson}, which reads what a client sent, and {@link
 * org.eslabon.coediting.model.Rebase}, which brings it onto the current document.
 */
@NullMarked
package org.eslabon.coediting.model;

import org.jspecify.annotations.NullMarked;
