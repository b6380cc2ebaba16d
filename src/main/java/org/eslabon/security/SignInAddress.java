package org.eslabon.security;

/** Where the pages of this module are. */
public final class SignInAddress {

    public static final String SIGN_IN = "sign-in";

    private SignInAddress() {}
}
