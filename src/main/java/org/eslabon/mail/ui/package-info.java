@NullMarked
package org.eslabon.mail.ui;

import org.jspecify.annotations.NullMarked;
