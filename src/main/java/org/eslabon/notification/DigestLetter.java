package org.eslabon.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.launch.ProductAddress;
import org.eslabon.partnership.City;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a mail about news says, in its reader's language: city by city, thing by thing, the pressing first. */
@Component
class DigestLetter {

    private static final int MOST_THINGS = 40;
    private static final int NAME = 90;

    private final ProductAddress address;

    DigestLetter(ProductAddress address) {
        this.address = address;
    }

    String subject(SignedIn she, List<InboxLine> lines) {
        InboxWords words = words(she);
        if (lines.size() > 1) {
            return words.text("notification.digest.subject", lines.size());
        }
        InboxLine only = lines.getFirst();
        return words.what(only) + " · " + shortened(words.thing(only));
    }

    String text(SignedIn she, List<InboxLine> lines) {
        InboxWords words = words(she);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.text("notification.digest.greeting", she.name()));
        int things = 0;
        for (Map.Entry<String, Map<String, List<InboxLine>>> city :
                grouped(lines, words).entrySet()) {
            if (!city.getKey().isEmpty() && things < MOST_THINGS) {
                paragraphs.add(city.getKey().toUpperCase(she.language()));
            }
            for (Map.Entry<String, List<InboxLine>> thing : city.getValue().entrySet()) {
                if (++things <= MOST_THINGS) {
                    add(paragraphs, thing.getKey(), thing.getValue(), words);
                }
            }
        }
        if (things > MOST_THINGS) {
            paragraphs.add(words.text("notification.digest.more", things - MOST_THINGS));
            paragraphs.add(address.of(NotificationAddresses.INBOX));
        }
        paragraphs.add(words.text("notification.digest.settings"));
        paragraphs.add(address.of(NotificationAddresses.SETTINGS));
        return String.join("\n\n", paragraphs);
    }

    private void add(List<String> paragraphs, String thing, List<InboxLine> lines, InboxWords words) {
        StringBuilder said = new StringBuilder(thing);
        for (InboxLine line : lines) {
            said.append('\n').append(words.what(line));
            if (line.excerpt() != null) {
                said.append("\n").append(words.text("notification.digest.excerpt", line.excerpt()));
            }
        }
        paragraphs.add(said.toString());
        paragraphs.add(address.of(NotificationAddresses.line(lines.getFirst().id())));
    }

    /** By city, then by thing; within both, what is pressing stands first. */
    private static Map<String, Map<String, List<InboxLine>>> grouped(List<InboxLine> lines, InboxWords words) {
        Map<String, Map<String, List<InboxLine>>> cities = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(InboxLine::kind)
                        .thenComparing(InboxLine::latest, Comparator.reverseOrder()))
                .forEach(line -> cities.computeIfAbsent(name(line.city()), city -> new LinkedHashMap<>())
                        .computeIfAbsent(words.thing(line), thing -> new ArrayList<>())
                        .add(line));
        return cities;
    }

    private static String name(@Nullable City city) {
        return city == null ? "" : city.name();
    }

    private static String shortened(String thing) {
        return thing.length() <= NAME ? thing : thing.substring(0, NAME).strip() + "…";
    }

    private static InboxWords words(SignedIn she) {
        return new InboxWords(new Formats(Texts.nearest(she.language()), she.zone()));
    }
}
