package org.eslabon.audit;

import org.eslabon.shared.PersonId;

/** Somebody who has left lines in the trail. */
public record Actor(PersonId person, String name) {}
