package org.eslabon.coediting.spi;

import org.eslabon.shared.PersonId;

/** Somebody who can be mentioned in a text. */
public record Mentionable(PersonId id, String name, String organisation) {}
