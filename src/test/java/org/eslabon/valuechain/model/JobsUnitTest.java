package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobsUnitTest {

    @ParameterizedTest
    @CsvSource({"FTE,FTE", " fte ,FTE", "ETP,FTE", "Day,DAY", "días,DAY", "Jours,DAY", "jornales,DAY"})
    void knowsTheUsualUnitsInTheLanguagesOfTheSources(String written, JobsUnit unit) {
        assertThat(JobsUnit.of(written)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "persons", "FTE/year"})
    void leavesOthersAsTheyAreWritten(String written) {
        assertThat(JobsUnit.of(written)).isEmpty();
    }
}
