package org.eslabon.shared;

import java.util.UUID;
import java.util.function.Function;

/** The identity of one kind of thing. Each kind has its own record, so that one cannot be given for another. */
public interface TypedId {

    UUID value();

    /**
     * An identity as it stands in an address, where anybody may type anything.
     *
     * @throws NoSuchThing if it is not the identity of anything
     */
    static <I extends TypedId> I read(String text, Function<UUID, I> kind) {
        // UUID.fromString also takes shortened forms, which would be a second address of the same thing.
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NoSuchThing();
        }
        return kind.apply(UUID.fromString(text));
    }
}
