package org.eslabon.meetings;

import java.util.List;

/**
 * The trainings of a city in a year, as its calendar counts it.
 *
 * @param lines one for each organisation, by name
 * @param total of all; its number of trainings counts each once
 */
public record TrainingYear(int year, List<TrainingLine> lines, TrainingLine total) {}
