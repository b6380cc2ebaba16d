package org.eslabon.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where one searches, without a leading slash. */
public final class SearchAddresses {

    public static final String PAGE = "search";

    private SearchAddresses() {}

    /** What is found by these words. */
    public static String of(String text) {
        return text.isBlank()
                ? PAGE
                : PAGE + "?q="
                        + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8)
                                .replace("+", "%20");
    }
}
