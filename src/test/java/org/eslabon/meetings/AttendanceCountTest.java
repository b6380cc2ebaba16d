package org.eslabon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eslabon.meetings.AttendanceRepository.Trained;
import org.eslabon.shared.OrganisationId;
import org.junit.jupiter.api.Test;

class AttendanceCountTest {

    private static final OrganisationId CITY = OrganisationId.next();

    private static Attendee one(Sex sex, OrganisationId organisation, String name) {
        return new Attendee(AttendanceId.next(), null, null, "Somebody", sex, organisation, name);
    }

    private final List<Attendee> all = List.of(
            one(Sex.FEMALE, CITY, "Municipalidad de Cuenca"),
            one(Sex.MALE, CITY, "Municipio (old name)"),
            one(Sex.OTHER, null, "Café Águila"),
            one(Sex.FEMALE, null, "CAFE  AGUILA "),
            one(Sex.MALE, null, "Another"));

    @Test
    void countsBySexAndAll() {
        assertThat(AttendanceCount.total(all)).isEqualTo(new AttendanceCount("", 2, 2, 1));
        assertThat(AttendanceCount.total(all).all()).isEqualTo(5);
        assertThat(AttendanceCount.total(List.of()).all()).isZero();
    }

    @Test
    void knowsAnOrganisationByItsIdentityAndAnyOtherByItsNameHoweverWritten() {
        assertThat(AttendanceCount.byOrganisation(all))
                .containsExactly(
                        new AttendanceCount("Another", 0, 1, 0),
                        new AttendanceCount("Café Águila", 1, 0, 1),
                        new AttendanceCount("Municipalidad de Cuenca", 1, 1, 0));
    }

    @Test
    void addsTheHoursOfEachTrainingForEachWhoCame() {
        MeetingId first = MeetingId.next();
        MeetingId second = MeetingId.next();
        MeetingId withoutHours = MeetingId.next();
        Instant day = Instant.parse("2026-03-02T15:00:00Z");

        TrainingYear year = TrainingHours.year(
                2026,
                List.of(
                        new Trained(first, day, new BigDecimal("1.5"), all.get(0)),
                        new Trained(first, day, new BigDecimal("1.5"), all.get(1)),
                        new Trained(second, day, new BigDecimal("4"), all.get(1)),
                        new Trained(second, day, new BigDecimal("4"), all.get(4)),
                        new Trained(withoutHours, day, null, all.get(4))));

        assertThat(year.lines())
                .containsExactly(
                        new TrainingLine(2, new AttendanceCount("Another", 0, 2, 0), new BigDecimal("4")),
                        new TrainingLine(
                                2, new AttendanceCount("Municipalidad de Cuenca", 1, 2, 0), new BigDecimal("7.0")));
        assertThat(year.total())
                .isEqualTo(new TrainingLine(3, new AttendanceCount("", 1, 4, 0), new BigDecimal("11.0")));
    }
}
