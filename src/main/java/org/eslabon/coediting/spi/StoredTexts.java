package org.eslabon.coediting.spi;

import org.eslabon.coediting.TextOwner;

/** Texts as they are stored, for modules that compare what they own; no right is asked. */
public interface StoredTexts {

    /** Whether two versions say the same to a reader: without what was only suggested in either. */
    boolean sayTheSame(TextOwner owner, long one, long other);
}
