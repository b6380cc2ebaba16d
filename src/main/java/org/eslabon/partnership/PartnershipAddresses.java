package org.eslabon.partnership;

import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;

/** Where the pages of this module are, without a leading slash. */
public final class PartnershipAddresses {

    public static final String CITIES = "programme/cities";

    private PartnershipAddresses() {}

    public static String organisations(String city) {
        return tab(city, "organisations");
    }

    public static String organisation(String city, OrganisationId organisation) {
        return organisations(city) + "/" + organisation.value();
    }

    public static String people(String city) {
        return tab(city, "people");
    }

    /** A person in one of her organisations. */
    public static String member(String city, PersonId person, OrganisationId organisation) {
        return people(city) + "/" + person.value() + "." + organisation.value();
    }

    public static String rights(String city) {
        return tab(city, "rights");
    }

    public static String changes(String city) {
        return tab(city, "changes");
    }

    public static String registered(String city) {
        return CITIES + "/" + city;
    }

    /** The page of a tab, by its name in the address. */
    public static String tab(String city, String tab) {
        return "c/" + city + "/partnership/" + tab;
    }
}
