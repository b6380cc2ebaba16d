package org.eslabon.coediting.spi;

import java.util.List;
import java.util.Optional;
import org.eslabon.coediting.TextOwner;

/** A module that owns texts says what the current user may do with them. */
public interface DocumentAccess {

    /** Whether it answers for texts of this owner. */
    boolean owns(TextOwner owner);

    /** What the current user may do with the text; empty if there is nothing for her to see. */
    Optional<Standing> standing(TextOwner owner);

    /** What the text says when it is opened for the first time, one paragraph for each line. */
    default String firstText(TextOwner owner) {
        return "";
    }

    /** Whom the current user can mention there: people whose name holds this text, at most twenty, by name. */
    List<Mentionable> people(TextOwner owner, String text);
}
