package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private final Attendance attendance = new Attendance();

    @Test
    void tellsEachOfTheOthersAndOfWhatChangedSince() {
        attendance.here("a", Map.of("connection", "a"));
        attendance.here("b", Map.of("connection", "b"));

        Attendance.Page seen = attendance.others("a");
        assertThat(seen.people()).isEqualTo("[{\"connection\":\"b\"}]");
        assertThat(attendance.changedSince(seen.changes(), "a")).isNull();

        attendance.here("b", Map.of("head", 3));
        assertThat(attendance.changedSince(seen.changes(), "a").people()).isEqualTo("[{\"head\":3}]");
    }

    @Test
    void tellsThatSomebodyHasGoneToThoseWhoKnewHerOnly() {
        attendance.here("a", Map.of("connection", "a"));
        attendance.here("b", Map.of("connection", "b"));
        Attendance.Page seen = attendance.others("a");

        attendance.gone("b");

        assertThat(attendance.changedSince(seen.changes(), "a").people()).contains("\"gone\":true");
        assertThat(attendance.others("a").people()).isEqualTo("[]");
    }
}
