/** The figures of a portfolio and the targets of the Sustainable Development Goals, in plain Java. */
@NullMarked
package org.eslabon.development.model;

import org.jspecify.annotations.NullMarked;
