package org.eslabon.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.exchange.PracticeRepository.Edition;
import org.eslabon.exchange.model.Part;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** The one door to a good practice: who may read it, what she is to it, and how what is done to it is written down. */
@Component
class PracticeAccess {

    private final PracticeRepository practices;
    private final Readers readers;
    private final Rights rights;

    PracticeAccess(PracticeRepository practices, Readers readers, Rights rights) {
        this.practices = practices;
        this.readers = readers;
        this.rights = rights;
    }

    /**
     * Those of its city read it whatever its state; others if the library shows it.
     *
     * @throws NoSuchThing if there is none, or it is not the current user's to read
     */
    Practice toRead(PracticeId id) {
        Practice practice = reread(id);
        if (!rights.maySee(practice.city())) {
            readers.requireToRead();
            if (!practice.standing().inLibrary()) {
                throw new NoSuchThing();
            }
        }
        return practice;
    }

    /** As it is now and stays until the transaction ends, if the current user may write in it. */
    Practice toWrite(PracticeId id) {
        Practice practice = held(id);
        rights.require(practice.city(), Right.PLAN);
        return practice;
    }

    /**
     * As it is now and stays until the transaction ends, for somebody of its city.
     *
     * @throws NoSuchThing if she does not see the city, unless the library shows it: then she may only read
     */
    Practice held(PracticeId id) {
        toRead(id);
        practices.lock(id);
        Practice practice = reread(id);
        if (!rights.maySee(practice.city())) {
            throw new NotAllowed("changing a good practice of another city");
        }
        return practice;
    }

    /** What the current user is to it; nothing for those who do not see its city. */
    Set<Part> parts(Practice practice) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (!rights.maySee(practice.city())) {
            return parts;
        }
        if (rights.may(practice.city(), Right.PLAN)) {
            parts.add(Part.WRITER);
        }
        if (rights.ownOrganisations(practice.city()).contains(practice.owner())) {
            parts.add(Part.OWNER);
        }
        if (rights.grant(practice.city(), Right.CURATE) == Grant.FULL) {
            parts.add(Part.CURATOR);
        }
        return parts;
    }

    Practice reread(PracticeId id) {
        return practices.byId(id).orElseThrow(NoSuchThing::new);
    }

    /** An act on the practice, for its own watchers and those of the library. */
    Act act(Practice practice, String verb) {
        String title = practices.text(practice.id(), Edition.WORKING).title();
        return Act.of(practice.city(), Practice.thing(practice.id()), verb, title)
                .in(Practice.LIBRARY);
    }
}
