package org.eslabon.partnership;

import static org.eslabon.partnership.Grant.COMMENT;
import static org.eslabon.partnership.Grant.FULL;
import static org.eslabon.partnership.Grant.NONE;
import static org.eslabon.partnership.Grant.OPINION;
import static org.eslabon.partnership.Grant.OWN;
import static org.eslabon.partnership.Grant.READ;
import static org.eslabon.partnership.Grant.SUGGEST;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The programme's matrix of rights, for every city that has not decided otherwise. */
final class DefaultGrants {

    /** A row per right; its columns are the roles in the order of {@link Role}. */
    private static final Map<Right, List<Grant>> MATRIX = new EnumMap<>(Map.of(
            //             coordinator, government, private, university, civil society, development bank
            Right.SEE, List.of(FULL, FULL, FULL, FULL, FULL, FULL),
            Right.ANALYSE, List.of(FULL, FULL, FULL, SUGGEST, COMMENT, FULL),
            Right.SCORE, List.of(FULL, OWN, FULL, FULL, FULL, FULL),
            Right.PLAN, List.of(FULL, FULL, FULL, SUGGEST, COMMENT, COMMENT),
            Right.SUBMIT, List.of(FULL, FULL, FULL, NONE, NONE, NONE),
            Right.APPROVE, List.of(NONE, FULL, NONE, OPINION, NONE, OWN),
            Right.FUND, List.of(FULL, OWN, OWN, OWN, OWN, OWN),
            Right.CONVENE, List.of(FULL, NONE, NONE, NONE, NONE, FULL),
            Right.CURATE, List.of(READ, READ, READ, READ, READ, FULL)));

    private DefaultGrants() {}

    static Grant of(Role role, Right right) {
        return MATRIX.getOrDefault(right, noneForAll()).get(role.ordinal());
    }

    private static List<Grant> noneForAll() {
        return Arrays.stream(Role.values()).map(role -> NONE).toList();
    }
}
