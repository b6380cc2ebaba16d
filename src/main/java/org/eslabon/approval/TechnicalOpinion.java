package org.eslabon.approval;

import java.time.Instant;

/** An opinion as it stands beside a decision. */
public record TechnicalOpinion(String organisation, String person, Opinion opinion, String text, Instant at) {}
