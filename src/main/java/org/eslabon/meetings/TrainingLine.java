package org.eslabon.meetings;

import java.math.BigDecimal;

/**
 * What one organisation received of a year's trainings.
 *
 * @param trainings how many of them its people came to
 * @param count how many times its people came, by sex
 * @param hours of training, each for one person; a training without hours adds none
 */
public record TrainingLine(int trainings, AttendanceCount count, BigDecimal hours) {

    public String organisation() {
        return count.organisation();
    }
}
