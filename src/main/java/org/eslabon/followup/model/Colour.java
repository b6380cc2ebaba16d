package org.eslabon.followup.model;

import java.util.Collection;
import java.util.Comparator;

/** The colours of a traffic light, the most urgent first. */
public enum Colour {
    RED,
    AMBER,
    GREEN,
    /** Not begun, or never to be. */
    GREY,
    /** Completed. */
    DONE;

    /** Key of the translated word. */
    public String key() {
        return "followup.light." + name();
    }

    /** Whether it says how something goes that is to be done now; a person can say otherwise. */
    public boolean judges() {
        return this == RED || this == AMBER || this == GREEN;
    }

    /** The most urgent of these; of none, and of what is neither under way nor done, grey. */
    public static Colour worst(Collection<Colour> colours) {
        return colours.stream()
                .filter(Colour::judges)
                .min(Comparator.naturalOrder())
                .orElse(!colours.isEmpty() && colours.stream().allMatch(DONE::equals) ? DONE : GREY);
    }
}
