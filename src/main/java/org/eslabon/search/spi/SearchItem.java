package org.eslabon.search.spi;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found of a thing.
 *
 * @param city whose people find it, or {@link #PROGRAMME}; null for everybody who has signed in
 * @param named whether the title is what it is called; otherwise what is called so is found before it
 * @param body all else that is written about it, a line for each part
 * @param firstText what its text says as long as nobody has opened it
 * @param within the larger thing that is named beside it
 * @param page its address without a leading slash, in which {@link #CITY} stands for the city's slug
 * @param since when it was made, if that is known
 */
public record SearchItem(
        ThingRef thing,
        @Nullable CityId city,
        Title title,
        boolean named,
        String body,
        @Nullable String firstText,
        @Nullable ThingRef within,
        String page,
        @Nullable Instant since) {

    /** Given in place of the slug to what makes addresses. */
    public static final String CITY = "{city}";

    /**
     * In place of a city: found by whoever may read, by one of her cities, what the programme shares; not by those who find
     * the same thing in its own city.
     */
    public static final CityId PROGRAMME = new CityId(new UUID(0, 1));

    public SearchItem(ThingRef thing, @Nullable CityId city, Title title, String page, @Nullable Instant since) {
        this(thing, city, title, true, "", null, null, page, since);
    }

    /** The same with these texts; those that are not there are left out. */
    public SearchItem saying(@Nullable String... parts) {
        String said = Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new SearchItem(thing, city, title, named, said, firstText, within, page, since);
    }

    public SearchItem untilWritten(@Nullable String text) {
        return new SearchItem(thing, city, title, named, body, text, within, page, since);
    }

    public SearchItem in(ThingRef larger) {
        return new SearchItem(thing, city, title, named, body, firstText, larger, page, since);
    }

    /** For what has no name of its own, and is shown by how it begins or by what it is about. */
    public SearchItem nameless() {
        return new SearchItem(thing, city, title, false, body, firstText, within, page, since);
    }
}
