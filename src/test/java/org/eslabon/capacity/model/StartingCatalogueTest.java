package org.eslabon.capacity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue every partnership starts with is complete in three languages and says nothing twice. */
class StartingCatalogueTest {

    private static final List<String> LANGUAGES = List.of("es", "pt", "en");

    private static JsonNode catalogue;

    @BeforeAll
    static void reads() throws IOException {
        try (var file = StartingCatalogueTest.class.getResourceAsStream("/capacity/catalogue.json")) {
            assertThat(file).isNotNull();
            // A strict decoder: a byte that is not UTF-8 fails the test instead of becoming a question mark.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.readAllBytes()));
            catalogue = new JsonMapper().readTree(text.toString());
        }
    }

    @Test
    void namesTheEightDimensionsInTheirOrder() {
        assertThat(catalogue.path("version").stringValue()).isEqualTo("1");
        assertThat(dimensions().map(dimension -> dimension.path("code").stringValue()))
                .containsExactly(
                        "institutional-arrangements",
                        "leadership",
                        "knowledge",
                        "accountability",
                        "institutions-and-regulation",
                        "infrastructure-and-land",
                        "skills-and-innovation",
                        "enterprise-support-and-finance");
    }

    @Test
    void asksThreeOrFourThingsOfEachDimension() {
        assertThat(dimensions().map(dimension -> dimension.path("indicators").size()))
                .allSatisfy(count -> assertThat(count).isBetween(3, 4));
        assertThat(indicators().count()).isGreaterThanOrEqualTo(26);
    }

    @Test
    void givesEveryIndicatorAWeightAQuestionAndFiveLevels() {
        assertThat(indicators()).allSatisfy(indicator -> {
            assertThat(indicator.propertyNames())
                    .as(indicator.path("code").stringValue())
                    .containsExactlyInAnyOrder("code", "weight", "name", "asks", "levels");
            assertThat(indicator.path("weight").intValue()).isPositive();
            assertThat(indicator.path("levels").size()).isEqualTo(5);
        });
    }

    @Test
    void usesEachCodeOnce() {
        var codes = Stream.concat(dimensions(), indicators())
                .map(thing -> thing.path("code").stringValue())
                .toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void speaksThreeLanguagesAndNothingTwice() {
        for (var language : LANGUAGES) {
            var said = texts().map(
                            text -> text.path(language).stringValue().strip().toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(said).as(language).doesNotContain("").doesNotHaveDuplicates();
        }
        assertThat(texts()).allSatisfy(text -> {
            assertThat(text.propertyNames()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
            assertThat(LANGUAGES)
                    .allSatisfy(language -> assertThat(text.path(language).stringValue())
                            .isEqualTo(text.path(language).stringValue().strip()));
        });
        // A sentence left in the other Iberian language is the likeliest slip.
        assertThat(levels())
                .allSatisfy(level -> assertThat(level.path("es").stringValue())
                        .isNotEqualTo(level.path("pt").stringValue()));
    }

    @Test
    void describesEachLevelInOneSentenceOfEightToTwentyFiveWords() {
        assertThat(levels())
                .allSatisfy(level -> assertThat(LANGUAGES).allSatisfy(language -> {
                    var sentence = level.path(language).stringValue();
                    assertThat(sentence.split("\\s+").length).as(sentence).isBetween(8, 25);
                    assertThat(sentence).matches("\\p{Lu}[^.!?]*\\.");
                }));
    }

    @Test
    void keepsClearOfWordsThatCannotBeObserved() {
        assertThat(levels().flatMap(level ->
                        LANGUAGES.stream().map(language -> level.path(language).stringValue())))
                .allSatisfy(sentence -> assertThat(sentence.toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "partially", "fully", "parcial", "plenamente", "totalmente", "adequa", "adecuad"));
    }

    @Test
    void theFiveLevelsOfAnIndicatorDoNotStartAlike() {
        assertThat(indicators()).allSatisfy(indicator -> {
            for (var language : LANGUAGES) {
                Set<String> openings = new HashSet<>();
                indicator.path("levels").forEach(level -> {
                    var words = level.path(language).stringValue().split("\\s+");
                    openings.add(String.join(" ", List.of(words).subList(0, 4)));
                });
                assertThat(openings)
                        .as(indicator.path("code").stringValue() + " " + language)
                        .hasSize(5);
            }
        });
    }

    private static Stream<JsonNode> dimensions() {
        return children(catalogue.path("dimensions")).stream();
    }

    private static Stream<JsonNode> indicators() {
        return dimensions().flatMap(dimension -> children(dimension.path("indicators")).stream());
    }

    private static Stream<JsonNode> levels() {
        return indicators().flatMap(indicator -> children(indicator.path("levels")).stream());
    }

    private static Stream<JsonNode> texts() {
        return Stream.of(
                        dimensions().map(dimension -> dimension.path("name")),
                        indicators().flatMap(indicator -> Stream.of(indicator.path("name"), indicator.path("asks"))),
                        levels())
                .flatMap(texts -> texts);
    }

    private static List<JsonNode> children(JsonNode node) {
        var children = new ArrayList<JsonNode>();
        node.forEach(children::add);
        return children;
    }
}
