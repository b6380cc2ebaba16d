/** Mails: written with what they report, sent afterwards, or shown in the outbox of a demonstration. */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "launch"})
@NullMarked
package org.eslabon.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
