package org.eslabon.plan;

import org.eslabon.valuechain.StudyId;

/** A study that a plan can answer. */
public record StudyChoice(StudyId id, String name) {}
