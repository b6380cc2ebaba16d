package org.eslabon.exchange;

import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** What the current user may do with what the whole programme shares. */
@Component
class Readers {

    private final Cities cities;

    Readers(Cities cities) {
        this.cities = cities;
    }

    /** Whether one of her cities lets her read good practices and templates. */
    boolean mayRead() {
        return !cities.mineWith(Right.CURATE, Grant.READ).isEmpty();
    }

    boolean mayCurate() {
        return !cities.mineWith(Right.CURATE, Grant.FULL).isEmpty();
    }

    /**
     * @throws NoSuchThing if none of her cities lets her read
     */
    void requireToRead() {
        if (!mayRead()) {
            throw new NoSuchThing();
        }
    }

    /**
     * @throws NoSuchThing if she may not even read
     * @throws NotAllowed if she may read only
     */
    void requireToCurate() {
        requireToRead();
        if (!mayCurate()) {
            throw new NotAllowed("curating what the programme shares");
        }
    }
}
