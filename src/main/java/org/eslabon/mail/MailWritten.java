package org.eslabon.mail;

/** A mail was written. Published inside the transaction: listen after its commit. */
public record MailWritten() {}
