package org.eslabon.exchange;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;

/** Identity of an action that a plan template proposes. */
public record ProposalId(UUID value) implements TemplateSubject {

    public static ProposalId next() {
        return new ProposalId(TimeOrderedUuid.next());
    }
}
