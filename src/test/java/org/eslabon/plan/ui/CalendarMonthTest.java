package org.eslabon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Milestone;
import org.eslabon.plan.MilestoneId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Responsible;
import org.eslabon.plan.Status;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.junit.jupiter.api.Test;

class CalendarMonthTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final ActionId shop = new ActionId(UUID.randomUUID());

    @Test
    void hasWholeWeeksFromTheFirstDayOfTheWeek() {
        CalendarMonth fromMonday = month(DayOfWeek.MONDAY, List.of(), List.of());
        CalendarMonth fromSunday = month(DayOfWeek.SUNDAY, List.of(), List.of());

        assertThat(fromMonday.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(fromMonday.weeks().getFirst().getFirst().date()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(fromMonday.weeks().getLast().getLast().date()).isEqualTo(LocalDate.of(2026, 7, 5));
        assertThat(fromSunday.weeks().getFirst().getFirst().date()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(fromMonday.empty()).isTrue();
    }

    @Test
    void showsMilestonesEndsAndReportsOnTheirDaysAndWhatIsLate() {
        Milestone missed = milestone("Agreement signed", LocalDate.of(2026, 6, 10), null);
        Milestone reached = milestone("Opened", LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 9));

        CalendarMonth june = month(DayOfWeek.MONDAY, List.of(action(Status.IN_EXECUTION)), List.of(missed, reached));

        assertThat(on(june, 10))
                .extracting(CalendarMonth.Entry::title, CalendarMonth.Entry::kind, CalendarMonth.Entry::late)
                .containsExactly(
                        tuple("Agreement signed", CalendarMonth.Kind.MILESTONE, true),
                        tuple("Opened", CalendarMonth.Kind.MILESTONE, false));
        assertThat(on(june, 12)).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(CalendarMonth.Kind.UPDATE);
            assertThat(report.late()).isTrue();
        });
        assertThat(on(june, 30)).singleElement().satisfies(end -> {
            assertThat(end.kind()).isEqualTo(CalendarMonth.Kind.END);
            assertThat(end.late()).isFalse();
        });
        assertThat(june.empty()).isFalse();
    }

    @Test
    void expectsNoReportOnWhatIsCompleted() {
        CalendarMonth june = month(DayOfWeek.MONDAY, List.of(action(Status.COMPLETED)), List.of());

        assertThat(on(june, 12)).isEmpty();
        assertThat(on(june, 30)).singleElement().matches(end -> !end.late());
    }

    private CalendarMonth month(DayOfWeek first, List<ActionSummary> actions, List<Milestone> milestones) {
        return CalendarMonth.of(JUNE, first, actions, milestones, TODAY);
    }

    private static List<CalendarMonth.Entry> on(CalendarMonth month, int day) {
        return month.weeks().stream()
                .flatMap(List::stream)
                .filter(one -> one.date().equals(JUNE.atDay(day)))
                .findFirst()
                .orElseThrow()
                .entries();
    }

    private ActionSummary action(Status status) {
        return new ActionSummary(
                shop,
                new PlanId(UUID.randomUUID()),
                "One-stop shop",
                new Responsible(new OrganisationId(UUID.randomUUID()), new PersonId(UUID.randomUUID())),
                "Acudir",
                "Ana Vintimilla",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 6, 30),
                LocalDate.of(2026, 6, 12),
                null,
                Currency.getInstance("USD"),
                status,
                false,
                1);
    }

    private Milestone milestone(String title, LocalDate due, LocalDate reached) {
        return new Milestone(new MilestoneId(UUID.randomUUID()), shop, title, due, reached);
    }
}
