package org.eslabon.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A mail as it was written. */
public record OutgoingMail(
        UUID id, String to, Locale language, String subject, String text, Instant writtenAt, int attempts) {}
