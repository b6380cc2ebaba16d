/** Accounts, sign-in and the person behind the current request. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "uikit", "launch", "mail"})
@NullMarked
package org.eslabon.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
