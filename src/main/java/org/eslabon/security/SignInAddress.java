package org.eslabon.security;

/** Where the pages of this module are. */
public final class SignInAddress {

    public static final String SIGN_IN = "sign-in";
    public static final String ACCOUNT = "account";

    /** Followed by what the link in a mail carries. */
    public static final String PASSWORD = "password";

    public static final String FORGOTTEN = "password/forgotten";

    private SignInAddress() {}
}
