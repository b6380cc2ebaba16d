package org.eslabon.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.guide.GuideAddresses;
import org.eslabon.guide.Method;
import org.eslabon.guide.MethodTexts;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.springframework.stereotype.Component;

/** The pages about methods, which everybody may read. */
@Component
class GuideSource implements SearchSource {

    private static final String METHOD = "method";

    @Override
    public Set<String> kinds() {
        return Set.of(METHOD);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return Set.of();
    }

    @Override
    public Set<ThingRef> everywhere() {
        return Arrays.stream(Method.values()).map(GuideSource::thing).collect(Collectors.toSet());
    }

    /** The texts come with the product: another release may have others. */
    @Override
    public String edition() {
        return Arrays.stream(Method.values())
                .map(method -> method.slug() + texts(method).hashCode())
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return Arrays.stream(Method.values())
                .filter(method -> ids.contains(thing(method).id()))
                .map(method -> new SearchItem(
                                thing(method),
                                null,
                                Title.in(Texts.LANGUAGES.stream()
                                        .collect(Collectors.toMap(
                                                Locale::getLanguage, language -> Texts.text(language, method.key())))),
                                GuideAddresses.of(method),
                                null)
                        .saying(texts(method)))
                .toList();
    }

    private static ThingRef thing(Method method) {
        return new ThingRef(METHOD, UUID.nameUUIDFromBytes(method.slug().getBytes(StandardCharsets.UTF_8)));
    }

    /** In all languages, without the signs of Markdown. */
    private static String texts(Method method) {
        return Texts.LANGUAGES.stream()
                .map(language -> Texts.text(language, method.lineKey()) + "\n" + MethodTexts.of(method, language))
                .collect(Collectors.joining("\n"))
                .replaceAll("[#|*`]|(?m)^-+", " ");
    }
}
