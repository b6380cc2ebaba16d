package org.eslabon.meetings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eslabon.meetings.model.MinutesRule.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is a case: what the organisations that were asked say, when one looks, and how the minutes stand then. */
class MinutesRuleTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-10T05:00:00Z");

    @ParameterizedTest(name = "{0}, {1} the deadline: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # voices                      | looked at | stands
            silent                        | before    | WAITING
            silent, silent                | before    | WAITING
            approves                      | before    | APPROVED_BY_ALL
            approves, approves, approves  | before    | APPROVED_BY_ALL
            approves, silent              | before    | WAITING
            objects                       | before    | OBJECTED
            approves, objects             | before    | OBJECTED
            silent, objects               | before    | OBJECTED
            silent                        | at        | APPROVED_BY_DEADLINE
            silent, silent                | after     | APPROVED_BY_DEADLINE
            approves, silent              | at        | APPROVED_BY_DEADLINE
            approves, approves            | after     | APPROVED_BY_ALL
            objects                       | at        | OBJECTED
            objects, approves, silent     | after     | OBJECTED
            nobody was asked              | before    | WAITING
            nobody was asked              | after     | WAITING
            """)
    void minutesStand(String voices, String lookedAt, Standing expected) {
        Instant now = switch (lookedAt) {
            case "before" -> DEADLINE.minusNanos(1_000);
            case "at" -> DEADLINE;
            default -> DEADLINE.plusSeconds(86_400);
        };

        assertThat(MinutesRule.standing(voices(voices), DEADLINE, now)).isEqualTo(expected);
        assertThat(expected.approved()).isEqualTo(expected.name().startsWith("APPROVED"));
    }

    private static List<@Nullable Voice> voices(String words) {
        return words.startsWith("nobody")
                ? List.of()
                : Arrays.stream(words.split(", ")).map(MinutesRuleTest::voice).toList();
    }

    private static @Nullable Voice voice(String word) {
        return switch (word) {
            case "approves" -> Voice.APPROVES;
            case "objects" -> Voice.OBJECTS;
            default -> null;
        };
    }
}
