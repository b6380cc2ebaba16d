package org.eslabon.security;

/** Where the pages of this module are. */
public final class SignInAddress {

    public static final String SIGN_IN = "sign-in";
    public static final String ACCOUNT = "account";

    /** Followed by what the link in a mail carries. */
    public static final String PASSWORD = "password";

    public static final String FORGOTTEN = "password/forgotten";

    /** Parameters of the sign-in page: what happened before it. */
    public static final String FAILED = "error";

    public static final String WAIT = "wait";
    public static final String PASSWORD_SET = "password-set";

    /** Fields of its form. */
    public static final String EMAIL_FIELD = "username";

    public static final String PASSWORD_FIELD = "password";
    public static final String REMEMBER_FIELD = "remember";

    private SignInAddress() {}
}
