package org.eslabon.approval;

import org.eslabon.plan.Subject;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class ApprovalAddresses {

    private ApprovalAddresses() {}

    /** What is asked of the bodies of a city. */
    public static String requests(String city) {
        return "c/" + city + "/approvals";
    }

    /** Who decides in a city, and how. */
    public static String bodies(String city) {
        return requests(city) + "/bodies";
    }

    public static String request(String city, ApprovalRequestId request) {
        return requests(city) + "/" + request.value();
    }

    /** Where one thing of a request is decided about. */
    public static String item(String city, ApprovalRequestId request, ApprovalItemId item) {
        return request(city, request) + "?item=" + item.value();
    }

    /** Where a plan, or an action of it, is submitted. */
    public static String submit(String city, Subject subject) {
        return requests(city) + "/new?plan=" + subject.plan().value()
                + (subject.action() == null ? "" : "&action=" + subject.action().value());
    }
}
