package org.eslabon.notification;

import java.util.Set;
import org.eslabon.shared.PersonId;

/** There is something new for these people, or less than before. Published inside the transaction: listen after its commit. */
record Told(Set<PersonId> people) {}
