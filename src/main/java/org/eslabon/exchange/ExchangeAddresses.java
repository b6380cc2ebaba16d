package org.eslabon.exchange;

/** Where this module's pages are, without a leading slash. */
public final class ExchangeAddresses {

    public static final String LIBRARY = "practices";
    public static final String OURS = "practices/ours";
    public static final String TEMPLATES = "practices/templates";

    private ExchangeAddresses() {}

    public static String of(PracticeId practice) {
        return LIBRARY + "/" + practice.value();
    }

    public static String of(PlanTemplateId template) {
        return TEMPLATES + "/" + template.value();
    }
}
