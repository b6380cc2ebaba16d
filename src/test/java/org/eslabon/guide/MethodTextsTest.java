package org.eslabon.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.Test;

class MethodTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/guide");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");

    /** Small words that only one of the three languages has, each frequent in any text of it. */
    private static final Map<Locale, Set<String>> OWN_WORDS = Map.of(
            Texts.SPANISH, Set.of("el", "los", "las", "una", "y", "del", "es", "con"),
            Texts.PORTUGUESE, Set.of("uma", "os", "dos", "ou", "é", "não", "em", "são"),
            Texts.ENGLISH, Set.of("the", "of", "and", "is", "that", "in"));

    /** Figures that a page explains, by the keys under which the product shows them. */
    private static final Map<Method, List<String>> FIGURES = Map.of(
            Method.VALUE_ADDED,
            List.of(
                    "valuechain.value-added",
                    "valuechain.value-added.reported",
                    "valuechain.margin",
                    "valuechain.benefit-cost",
                    "valuechain.share",
                    "valuechain.wage-share",
                    "valuechain.profit-share",
                    "valuechain.public-share",
                    "valuechain.integration",
                    "valuechain.account.NET_OPERATING_PROFIT",
                    "valuechain.tab.overview",
                    "valuechain.tab.actors",
                    "valuechain.tab.stages"),
            Method.GAP,
            List.of(
                    "valuechain.gap.gap",
                    "valuechain.gap.net",
                    "valuechain.gap.positive",
                    "valuechain.gap.share",
                    "valuechain.gap.price",
                    "valuechain.gap.quantity",
                    "valuechain.gap.yields",
                    "valuechain.gap.tornado",
                    "valuechain.gap.cells",
                    "valuechain.gap.begin",
                    "valuechain.tab.gap"),
            Method.OBSTACLES,
            List.of(
                    "valuechain.gap.due-to",
                    "valuechain.gap.amount",
                    "valuechain.gap.share",
                    "valuechain.gap.cumulated",
                    "valuechain.gap.unexplained",
                    "valuechain.gap.explained",
                    "valuechain.gap.policy",
                    "valuechain.gap.pareto",
                    "valuechain.gap.claim",
                    "valuechain.tab.obstacles"),
            Method.TIME,
            List.of(
                    "valuechain.time.here",
                    "valuechain.time.comparator",
                    "valuechain.time.difference",
                    "valuechain.time.cost",
                    "valuechain.time.cost.share",
                    "valuechain.time.cost.day",
                    "valuechain.figure.STAGE_DELAY.GOODS_VALUE",
                    "valuechain.figure.STAGE_DELAY.DEMURRAGE",
                    "valuechain.time.delay",
                    "valuechain.tab.time"),
            Method.POLICY,
            List.of(
                    "valuechain.policy.NPCO",
                    "valuechain.policy.NPCI",
                    "valuechain.policy.EPC",
                    "valuechain.policy.DRC",
                    "valuechain.policy.PCR",
                    "valuechain.policy.SRP",
                    "valuechain.policy.PC",
                    "valuechain.policy.NPCO.formula",
                    "valuechain.policy.NPCI.formula",
                    "valuechain.policy.EPC.formula",
                    "valuechain.policy.DRC.formula",
                    "valuechain.policy.PCR.formula",
                    "valuechain.policy.SRP.formula",
                    "valuechain.policy.PC.formula",
                    "valuechain.policy.row.transfers",
                    "valuechain.policy.column.tradables",
                    "valuechain.policy.column.factors",
                    "valuechain.policy.derived",
                    "valuechain.policy.ratios",
                    "valuechain.tab.policy"),
            Method.SCENARIOS,
            List.of(
                    "plan.effect.expected",
                    "plan.effect.actual",
                    "plan.gap.today",
                    "plan.gap.net",
                    "plan.gap.positive",
                    "plan.gap.closes",
                    "plan.gap.title",
                    "plan.effects",
                    "plan.scenario.new"),
            Method.INEQUALITY_AND_EMPLOYMENT,
            List.of(
                    "valuechain.gini",
                    "valuechain.measure.JOBS",
                    "valuechain.measure.WOMEN",
                    "valuechain.employment.per-million",
                    "valuechain.comparison.open",
                    "valuechain.tab.employment"),
            Method.CAPACITY,
            List.of(
                    "capacity.median",
                    "capacity.range",
                    "capacity.side.PUBLIC",
                    "capacity.side.PRIVATE",
                    "capacity.divergence",
                    "capacity.gaps.urgency",
                    "capacity.agreed",
                    "capacity.goal",
                    "capacity.consensus",
                    "capacity.change.gained",
                    "capacity.change.achieved",
                    "capacity.answer.NOT_APPLICABLE",
                    "capacity.answer.INSUFFICIENT_EVIDENCE",
                    "capacity.title",
                    "capacity.round.tab.session",
                    "capacity.round.tab.results",
                    "capacity.round.tab.gaps"),
            Method.PUBLIC_SERVICES,
            List.of(
                    "capacity.total.steps",
                    "capacity.total.days",
                    "capacity.total.visits",
                    "capacity.total.documents",
                    "capacity.procedure.standing.NO_TARGET",
                    "capacity.procedure.standing.UNKNOWN",
                    "capacity.procedure.standing.MET",
                    "capacity.tab.services",
                    "capacity.services"));

    @Test
    void existForEveryMethodAndLanguageAndForNothingElse() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Method method : Method.values()) {
            for (Locale language : Texts.LANGUAGES) {
                wanted.add(method.slug() + "_" + language.getLanguage() + ".md");
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(wanted);
        }
    }

    @Test
    void areUtf8() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String read = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                        .toString();
                assertThat(read).as(file.toString()).doesNotContain("\uFFFD", "\t", "\r", "Ã", "â€");
            }
        }
    }

    @Test
    void haveTheSameShapeInEveryLanguage() {
        for (Method method : Method.values()) {
            Page spanish = Page.of(method, Texts.SPANISH);
            assertThat(spanish.sections()).as(method.name()).hasSize(6);
            for (Locale language : Texts.LANGUAGES) {
                Page page = Page.of(method, language);
                String which = method + " in " + language;
                assertThat(page.sections()).as(which).hasSameSizeAs(spanish.sections());
                assertThat(page.tables()).as(which).isEqualTo(spanish.tables());
                assertThat(marks(page, "- ")).as(which).isEqualTo(marks(spanish, "- "));
                assertThat(marks(page, "\\d\\. ")).as(which).isEqualTo(marks(spanish, "\\d\\. "));
                assertThat(links(page)).as(which).isEqualTo(links(spanish));
                assertThat(page.rows()).as(which).isEqualTo(spanish.rows());
                assertThat(page.text().length()).as(which).isBetween(2500, 5000);
            }
        }
    }

    @Test
    void areWrittenInTheirLanguage() {
        for (Method method : Method.values()) {
            for (Locale language : Texts.LANGUAGES) {
                // Paragraph by paragraph, so that no sentence was left in another language.
                for (String paragraph : Page.of(method, language).text().split("\n\n")) {
                    Map<Locale, Long> found = OWN_WORDS.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    own -> WORD.matcher(paragraph
                                                    .toLowerCase(Locale.ROOT)
                                                    .replaceAll("\\*[^*]*\\*|\\([^)]*\\)", " "))
                                            .results()
                                            .filter(word -> own.getValue().contains(word.group()))
                                            .count()));
                    found.forEach((other, count) -> assertThat(count)
                            .as(method + " in " + language + ", words of " + other + " in: " + paragraph)
                            .isLessThanOrEqualTo(Math.max(1, found.get(language))));
                }
            }
        }
    }

    @Test
    void nameFiguresAsTheProductShowsThem() {
        assertThat(FIGURES).hasSameSizeAs(Method.values());
        FIGURES.forEach((method, keys) -> {
            for (Locale language : Texts.LANGUAGES) {
                String text = Page.of(method, language).text().toLowerCase(language);
                assertThat(keys.stream()
                                .filter(key ->
                                        !text.contains(Texts.text(language, key).toLowerCase(language)))
                                .toList())
                        .as(method + " in " + language)
                        .isEmpty();
            }
        });
    }

    @Test
    void leadOnlyToOtherMethods() {
        Set<String> addresses = Arrays.stream(Method.values())
                .map(method -> "/" + GuideAddresses.of(method))
                .collect(Collectors.toSet());
        for (Method method : Method.values()) {
            for (Locale language : Texts.LANGUAGES) {
                assertThat(addresses).containsAll(links(Page.of(method, language)));
            }
        }
    }

    @Test
    void areFoundByTheirAddress() {
        assertThat(GuideAddresses.of(Method.GAP)).isEqualTo("guide/gap");
        for (Method method : Method.values()) {
            assertThat(Method.called(method.slug())).contains(method);
        }
        assertThat(Method.called("nothing")).isEmpty();
        assertThat(Method.called("GAP")).isEmpty();
    }

    private static List<Long> marks(Page page, String mark) {
        return page.sections().stream()
                .map(section -> section.lines()
                        .filter(line -> line.matches("^" + mark + ".*"))
                        .count())
                .toList();
    }

    private static List<String> links(Page page) {
        return LINK.matcher(page.text()).results().map(link -> link.group(1)).toList();
    }
}
