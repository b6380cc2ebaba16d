package org.eslabon.meetings;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class MeetingAddresses {

    private MeetingAddresses() {}

    /**
     * @param city the city's slug
     */
    public static String meetings(String city) {
        return "c/" + city + "/meetings";
    }

    public static String newMeeting(String city) {
        return meetings(city) + "/new";
    }

    public static String training(String city) {
        return meetings(city) + "/training";
    }

    public static String training(String city, int year) {
        return training(city) + "?year=" + year;
    }

    public static String meeting(String city, MeetingId meeting) {
        return meetings(city) + "/" + meeting.value();
    }

    /**
     * @param tab {@code people}, {@code minutes} or {@code agreements}
     */
    public static String tab(String city, MeetingId meeting, String tab) {
        return meeting(city, meeting) + "/" + tab;
    }

    public static String people(String city, MeetingId meeting) {
        return tab(city, meeting, "people");
    }

    public static String minutes(String city, MeetingId meeting) {
        return tab(city, meeting, "minutes");
    }

    public static String agreements(String city, MeetingId meeting) {
        return tab(city, meeting, "agreements");
    }
}
