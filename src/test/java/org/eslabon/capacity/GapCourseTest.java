package org.eslabon.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.capacity.model.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapCourseTest {

    @Test
    void isOpenWhileNoLaterRoundHasReachedTheTarget() {
        CapacityGap found = agreed("Desk", "mandate", 2025, Answer.LEVEL_2, 4);

        assertThat(GapCourse.of(List.of(found))).singleElement().satisfies(course -> {
            assertThat(course.closed()).isFalse();
            assertThat(course.now()).isEqualTo(found);
            assertThat(course.target()).isEqualTo(4);
        });
    }

    /** All gaps of a city were called open for good: only what was still a gap in its own round was looked at. */
    @Test
    void isClosedByALaterRoundOfTheSameNameAndCountedOnce() {
        CapacityGap found = agreed("Desk", "mandate", 2025, Answer.LEVEL_2, 4);
        CapacityGap reached = agreed("desk", "mandate", 2026, Answer.LEVEL_4, 4);
        CapacityGap withoutTarget = agreed("Desk", "mandate", 2026, Answer.LEVEL_4, null);

        for (CapacityGap later : List.of(reached, withoutTarget)) {
            assertThat(GapCourse.of(List.of(later, found))).singleElement().satisfies(course -> {
                assertThat(course.closed()).isTrue();
                assertThat(course.found()).isEqualTo(found);
                assertThat(course.now()).isEqualTo(later);
                assertThat(course.target()).isEqualTo(4);
            });
        }
    }

    @Test
    void staysOpenWhereTheTargetWasRaisedOrNoLevelWasAgreed() {
        CapacityGap found = agreed("Desk", "mandate", 2025, Answer.LEVEL_2, 4);
        CapacityGap raised = agreed("Desk", "mandate", 2026, Answer.LEVEL_4, 5);
        CapacityGap unclear = agreed("Desk", "mandate", 2026, Answer.INSUFFICIENT_EVIDENCE, 4);

        assertThat(GapCourse.of(List.of(raised, found)))
                .singleElement()
                .matches(course -> !course.closed() && course.target() == 5);
        assertThat(GapCourse.of(List.of(unclear, found)))
                .singleElement()
                .matches(course -> !course.closed() && course.now().equals(found));
    }

    @Test
    void isAnotherForAnotherUnitAndNoneWhereTheTargetWasAlwaysReached() {
        CapacityGap small = agreed("Desk", "mandate", 2025, Answer.LEVEL_3, 4);
        CapacityGap large = agreed("Training", "mandate", 2025, Answer.LEVEL_1, 5);
        CapacityGap none = agreed("Desk", "staff", 2025, Answer.LEVEL_4, 4);

        assertThat(GapCourse.of(List.of(small, large, none)))
                .extracting(GapCourse::found)
                .containsExactly(large, small);
    }

    private static CapacityGap agreed(String subject, String code, int year, Answer answer, @Nullable Integer target) {
        return new CapacityGap(
                CapacityGapId.next(),
                RoundId.next(),
                subject,
                LocalDate.of(year, 5, 1),
                code,
                Wording.NONE,
                Wording.NONE,
                answer,
                target,
                BigDecimal.ONE);
    }
}
