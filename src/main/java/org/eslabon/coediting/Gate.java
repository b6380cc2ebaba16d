package org.eslabon.coediting;

import java.util.List;
import java.util.Optional;
import org.eslabon.coediting.spi.DocumentAccess;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Asks the modules that own texts what the current user may do with one. */
@Component
class Gate {

    private final List<DocumentAccess> owners;

    Gate(List<DocumentAccess> owners) {
        this.owners = owners;
    }

    Optional<DocumentAccess> access(TextOwner owner) {
        return owners.stream().filter(one -> one.owns(owner)).findFirst();
    }

    Optional<Standing> standing(TextOwner owner) {
        return access(owner).flatMap(one -> one.standing(owner));
    }

    /**
     * @throws NoSuchThing if there is nothing for the current user to see
     * @throws NotAllowed if she may not do as much
     */
    Standing require(TextOwner owner, Permission permission) {
        Standing standing = standing(owner).orElseThrow(NoSuchThing::new);
        if (!standing.permission().includes(permission)) {
            throw new NotAllowed(permission + " of text " + owner);
        }
        return standing;
    }
}
