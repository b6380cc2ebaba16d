package org.eslabon.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.capacity.Wording;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** What is found of plan templates, in all languages, by those who read what the programme shares: them and what they propose. */
@Component
class TemplateSearch implements SearchSource {

    private static final String TEMPLATE = "plan-template";

    private final TemplateRepository templates;

    TemplateSearch(TemplateRepository templates) {
        this.templates = templates;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TEMPLATE);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return Set.of();
    }

    @Override
    public Set<ThingRef> everywhere() {
        return templates.all().stream()
                .map(template -> PlanTemplate.thing(template.id()))
                .collect(Collectors.toSet());
    }

    /** Another release may bring other templates, of which the trail says nothing. */
    @Override
    public String edition() {
        try (InputStream brought = new ClassPathResource(StartingTemplates.FILE).getInputStream()) {
            return DigestUtils.md5DigestAsHex(brought);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return templates.all().stream()
                .filter(template ->
                        ids.contains(template.id().value()) && !template.name().missing())
                .map(TemplateSearch::item)
                .toList();
    }

    private static SearchItem item(PlanTemplate template) {
        return new SearchItem(
                        PlanTemplate.thing(template.id()),
                        SearchItem.PROGRAMME,
                        Title.in(template.name().byLanguage()),
                        ExchangeAddresses.of(template.id()),
                        null)
                .saying(Stream.concat(
                                Stream.of(template.text()),
                                template.proposals().stream()
                                        .flatMap(proposal -> Stream.of(proposal.name(), proposal.description())))
                        .map(TemplateSearch::everyLanguage)
                        .toArray(String[]::new));
    }

    private static String everyLanguage(Wording words) {
        return words.byLanguage().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
