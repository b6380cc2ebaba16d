package org.eslabon.valuechain;

/** An obstacle as a list or a choice shows it. */
public record ObstacleSummary(
        ObstacleId id, String statement, StudyId study, String studyName, ObstacleKind kind, ObstacleStatus status) {}
