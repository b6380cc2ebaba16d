package org.eslabon.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the traffic light as cases. Every case is looked at on 15 June 2026. */
class LightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    // phase: how far it has come · starts, ends: of the action · next report: when it is due · milestones: days of
    // those
    // that are not reached · done: the progress that was reported last · owned: whether somebody answers for it
    @ParameterizedTest(name = "{0}: {7} because {8}")
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            # phase     | starts     | ends       | next report | milestones             | done | owned | light | because
            UNDER_WAY   | 2026-01-01 | 2026-12-31 | 2026-07-01  | –                      | 50   | yes   | GREEN | ON_TRACK
            UNDER_WAY   | –          | –          | 2026-06-15  | –                      | –    | yes   | GREEN | ON_TRACK
            # Its end: the day itself has not passed.
            UNDER_WAY   | 2026-01-01 | 2026-06-15 | 2026-07-01  | –                      | 95   | yes   | GREEN | ON_TRACK
            UNDER_WAY   | 2026-01-01 | 2026-06-14 | 2026-07-01  | –                      | 95   | yes   | RED   | END_PASSED
            # Milestones: amber up to 14 days after the first, then red; what is to come does not count.
            UNDER_WAY   | –          | –          | 2026-07-01  | 2026-06-15 2026-09-01  | –    | yes   | GREEN | ON_TRACK
            UNDER_WAY   | –          | –          | 2026-07-01  | 2026-06-14             | –    | yes   | AMBER | MILESTONES_OVERDUE
            UNDER_WAY   | –          | –          | 2026-07-01  | 2026-06-01 2026-06-10  | –    | yes   | AMBER | MILESTONES_OVERDUE
            UNDER_WAY   | –          | –          | 2026-07-01  | 2026-05-31 2026-06-10  | –    | yes   | RED   | MILESTONES_OVERDUE
            # Not reported: amber up to 30 days, then red.
            UNDER_WAY   | –          | –          | 2026-06-14  | –                      | –    | yes   | AMBER | UPDATE_OVERDUE
            UNDER_WAY   | –          | –          | 2026-05-16  | –                      | –    | yes   | AMBER | UPDATE_OVERDUE
            UNDER_WAY   | –          | –          | 2026-05-15  | –                      | –    | yes   | RED   | UPDATE_OVERDUE
            # Behind: 50 of its 100 days have passed. Amber from 20 points behind, red from 40; nothing said is nothing held against it.
            UNDER_WAY   | 2026-04-26 | 2026-08-04 | 2026-07-01  | –                      | –    | yes   | GREEN | ON_TRACK
            UNDER_WAY   | 2026-04-26 | 2026-08-04 | 2026-07-01  | –                      | 31   | yes   | GREEN | ON_TRACK
            UNDER_WAY   | 2026-04-26 | 2026-08-04 | 2026-07-01  | –                      | 30   | yes   | AMBER | BEHIND
            UNDER_WAY   | 2026-04-26 | 2026-08-04 | 2026-07-01  | –                      | 10   | yes   | RED   | BEHIND
            UNDER_WAY   | 2026-07-01 | 2026-08-04 | 2026-07-01  | –                      | 0    | yes   | GREEN | ON_TRACK
            # Nobody answers for it.
            UNDER_WAY   | –          | –          | 2026-07-01  | –                      | –    | no    | RED   | UNOWNED
            # All reasons are told, the most urgent first; the worst one gives the colour.
            UNDER_WAY   | 2026-01-01 | 2026-05-31 | 2026-06-10  | –                      | 70   | yes   | RED   | END_PASSED UPDATE_OVERDUE BEHIND
            # Suspended: amber, if nothing is worse; how far it is does not count meanwhile.
            SUSPENDED   | 2026-04-26 | 2026-08-04 | 2026-07-01  | –                      | 0    | yes   | AMBER | SUSPENDED
            SUSPENDED   | 2026-01-01 | 2026-06-14 | 2026-07-01  | –                      | 0    | yes   | RED   | END_PASSED SUSPENDED
            # Agreed and not begun: grey until its start has passed; amber up to 30 days, then red.
            AGREED      | –          | –          | 2026-07-01  | –                      | –    | yes   | GREY  | NOT_STARTED
            AGREED      | 2026-06-15 | 2026-12-31 | 2026-07-01  | –                      | –    | yes   | GREY  | STARTS_LATER
            AGREED      | 2026-06-14 | 2026-12-31 | 2026-07-01  | –                      | –    | yes   | AMBER | START_PASSED
            AGREED      | 2026-05-15 | 2026-12-31 | 2026-07-01  | –                      | –    | yes   | RED   | START_PASSED
            AGREED      | 2026-07-01 | 2026-12-31 | 2026-06-01  | –                      | –    | yes   | AMBER | UPDATE_OVERDUE
            # What nobody has agreed on is grey, and tells what is overdue nevertheless.
            NOT_AGREED  | 2026-07-01 | 2026-12-31 | 2026-07-01  | –                      | –    | yes   | GREY  | NOT_AGREED
            NOT_AGREED  | 2026-01-01 | 2026-03-31 | 2026-06-01  | –                      | –    | no    | GREY  | NOT_AGREED UNOWNED END_PASSED UPDATE_OVERDUE
            # What is at its end is not judged any more.
            REJECTED    | 2026-01-01 | 2026-03-31 | 2026-02-01  | 2026-02-01             | –    | no    | GREY  | REJECTED
            DONE        | 2026-01-01 | 2026-03-31 | 2026-02-01  | 2026-02-01             | 40   | no    | DONE  | COMPLETED
            """)
    void hasTheColourOfItsWorstReasonAndTellsAllOfThem(
            Phase phase,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            LocalDate next,
            @Nullable String milestones,
            @Nullable Integer done,
            String owned,
            Colour colour,
            String because) {
        Situation action =
                new Situation(phase, starts, ends, next, days(milestones), done, "Ana Vintimilla", owned.equals("yes"));

        Light light = Light.of(action, TODAY);

        assertThat(light.colour()).isEqualTo(colour);
        assertThat(light.reasons().stream().map(reason -> reason.why().name()).collect(Collectors.joining(" ")))
                .isEqualTo(because);
    }

    @Test
    void saysHowMuchAndSinceWhen() {
        Situation action = new Situation(
                Phase.UNDER_WAY,
                LocalDate.of(2026, 4, 26),
                LocalDate.of(2026, 8, 4),
                LocalDate.of(2026, 6, 10),
                days("2026-06-05 2026-06-12 2026-09-01"),
                25,
                "Ana Vintimilla",
                false);

        assertThat(Light.of(action, TODAY).reasons())
                .containsExactlyInAnyOrder(
                        Reason.of(Why.UNOWNED, Colour.RED, "Ana Vintimilla"),
                        Reason.of(Why.MILESTONES_OVERDUE, Colour.AMBER, 2, 10L),
                        Reason.of(Why.UPDATE_OVERDUE, Colour.AMBER, 5L, LocalDate.of(2026, 6, 10)),
                        Reason.of(Why.BEHIND, Colour.AMBER, 25, 50L));
    }

    @Test
    void namesWhatSomebodyHasToLookAfter() {
        Situation action = new Situation(
                Phase.NOT_AGREED,
                null,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 1),
                List.of(),
                null,
                "Ana Vintimilla",
                false);

        assertThat(Light.of(action, TODAY).troubles())
                .containsExactlyInAnyOrder(Trouble.LATE, Trouble.UNOWNED, Trouble.STALE);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "GREEN AMBER GREEN, AMBER",
        "GREEN RED AMBER, RED",
        "GREEN GREY DONE, GREEN",
        "GREY DONE, GREY",
        "DONE DONE, DONE",
        "GREY GREY, GREY",
        "'', GREY"
    })
    void ofAPlanIsTheWorstOfItsActionsThatAreUnderWay(String actions, Colour plan) {
        assertThat(Colour.worst(Arrays.stream(actions.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Colour::valueOf)
                        .toList()))
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void hasASentenceForEveryReason(Why why) {
        assertThat(Texts.has(why.key())).isTrue();
        assertThat(Texts.has(why.trouble().key())).isTrue();
    }

    private static List<LocalDate> days(@Nullable String days) {
        return days == null
                ? List.of()
                : Stream.of(days.split(" ")).map(LocalDate::parse).toList();
    }
}
