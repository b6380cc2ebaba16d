package org.eslabon.meetings.ui;

import java.util.Locale;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.TabLinks;

/** The pages of a city's meetings, side by side. */
final class MeetingTabs {

    static final String MEETINGS = "meetings";
    static final String TRAINING = "training";

    private MeetingTabs() {}

    static TabLinks of(String city, String open, Locale locale) {
        TabLinks links = new TabLinks(Texts.text(locale, "meetings.title"));
        links.add(MEETINGS, Texts.text(locale, "meetings.title"), MeetingAddresses.meetings(city));
        links.add(TRAINING, Texts.text(locale, "meetings.training"), MeetingAddresses.training(city));
        links.open(open);
        return links;
    }
}
