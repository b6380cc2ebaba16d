package org.eslabon.guide;

/** Where methods are explained, without a leading slash. */
public final class GuideAddresses {

    public static final String METHODS = "guide";

    private GuideAddresses() {}

    public static String of(Method method) {
        return METHODS + "/" + method.slug();
    }
}
