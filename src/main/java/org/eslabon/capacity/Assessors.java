package org.eslabon.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Who may score in a round. */
@Component
class Assessors {

    private final RoundRepository rounds;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentUser user;

    Assessors(RoundRepository rounds, Partnerships partnerships, Rights rights, CurrentUser user) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.rights = rights;
        this.user = user;
    }

    /**
     * People of the partnership whose role may score. A bank takes part in no partnership: its people can only bring
     * themselves in.
     */
    List<Candidate> candidates(Round round) {
        Map<Role, Map<Right, Grant>> matrix = rights.matrix(round.city());
        List<Candidate> found = new ArrayList<>();
        for (Member member : partnerships.members(round.city())) {
            if (mayScore(matrix, member.role(), member.organisation(), round)) {
                found.add(new Candidate(
                        member.person().id(),
                        member.person().name(),
                        member.organisation(),
                        member.organisationName(),
                        member.role()));
            }
        }
        if (rights.roles(round.city()).contains(Role.DEVELOPMENT_BANK)) {
            SignedIn me = user.require();
            for (OrganisationId bank : rights.ownOrganisations(round.city())) {
                boolean listed = found.stream()
                        .anyMatch(one -> one.person().equals(me.personId())
                                && one.organisation().equals(bank));
                if (!listed && mayScore(matrix, Role.DEVELOPMENT_BANK, bank, round)) {
                    found.add(
                            new Candidate(me.personId(), me.name(), bank, rounds.nameOf(bank), Role.DEVELOPMENT_BANK));
                }
            }
        }
        return found;
    }

    /** Whose grant reaches her own organisation only scores its units, and those of which nobody has said whose they are. */
    private static boolean mayScore(
            Map<Role, Map<Right, Grant>> matrix, Role role, OrganisationId organisation, Round round) {
        return switch (matrix.getOrDefault(role, Map.of()).getOrDefault(Right.SCORE, Grant.NONE)) {
            case FULL -> true;
            case OWN -> round.organisation() == null || round.organisation().equals(organisation);
            default -> false;
        };
    }
}
