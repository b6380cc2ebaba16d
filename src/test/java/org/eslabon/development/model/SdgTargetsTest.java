package org.eslabon.development.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.Test;

class SdgTargetsTest {

    private static final List<Integer> BY_GOAL = List.of(7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19);

    @Test
    void areAsManyAsTheAgendaHasInEachGoal() {
        Map<Integer, Long> counted = SdgTargets.targets().stream()
                .collect(Collectors.groupingBy(SdgTarget::goal, TreeMap::new, Collectors.counting()));

        assertThat(SdgTargets.targets()).hasSize(169);
        assertThat(SdgTargets.goals()).extracting(SdgTarget::goal).hasSize(17).isSorted();
        assertThat(counted.values().stream().map(Long::intValue).toList()).isEqualTo(BY_GOAL);
    }

    @Test
    void areNumberedAsInTheAgendaWithoutAHole() {
        for (int goal = 1; goal <= 17; goal++) {
            int number = goal;
            List<String> codes = SdgTargets.targets().stream()
                    .filter(one -> one.goal() == number)
                    .map(one -> one.code().substring(one.code().indexOf('.') + 1))
                    .toList();
            long numbered = codes.stream().filter(code -> code.matches("\\d+")).count();
            List<String> expected = Stream.concat(
                            Stream.iterate(1, one -> one + 1).limit(numbered).map(String::valueOf),
                            Stream.of("a", "b", "c", "d").limit(codes.size() - numbered))
                    .toList();

            assertThat(codes).as("goal " + goal).isEqualTo(expected);
        }
    }

    @Test
    void haveAShortLabelOfTheirOwnInEveryLanguage() {
        for (SdgTarget one : Stream.concat(SdgTargets.goals().stream(), SdgTargets.targets().stream())
                .toList()) {
            for (var language : Texts.LANGUAGES) {
                assertThat(one.name(language))
                        .as(one.code() + " in " + language)
                        .isNotBlank()
                        .hasSizeLessThan(70)
                        .isEqualTo(one.name(language).strip());
            }
        }
        for (var language : Texts.LANGUAGES) {
            assertThat(SdgTargets.targets())
                    .extracting(one -> one.name(language))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void areFoundByTheirCodeAndKnowTheirPlace() {
        assertThat(SdgTargets.byCode("8.3")).map(SdgTarget::goal).contains(8);
        assertThat(SdgTargets.byCode("8")).isEmpty();
        assertThat(SdgTargets.byCode("8.30")).isEmpty();
        assertThat(SdgTargets.goalOf("17.19")).isEqualTo(17);
        assertThat(SdgTargets.order("8.3")).isLessThan(SdgTargets.order("8.10"));
        assertThat(SdgTargets.order("8.10")).isLessThan(SdgTargets.order("8.a"));
    }
}
