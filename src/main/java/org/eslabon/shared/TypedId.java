package org.eslabon.shared;

import java.util.UUID;

/** The identity of one kind of thing. Each kind has its own record, so that one cannot be given for another. */
public interface TypedId {

    UUID value();
}
