package org.eslabon.mail;

/**
 * A file that a mail carries, such as an invitation for a calendar.
 *
 * @param name as it is offered for saving
 * @param mediaType with its parameters, all but the charset: it is UTF-8
 * @param text what is in it
 */
public record Attachment(String name, String mediaType, String text) {}
