package org.eslabon.notification.spi;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.PersonId;

/**
 * A module says who has to do with things of one kind without having done anything to them yet, such as the person who
 * answers for an action. She is told of them until she leaves them.
 */
public interface Involved {

    /** The kind, as {@code ThingRef} names it. */
    String kind();

    /** The people of each of these things, as it is now; whoever may not see a thing is not told of it anyway. */
    Map<UUID, Set<PersonId>> in(Collection<UUID> things);
}
