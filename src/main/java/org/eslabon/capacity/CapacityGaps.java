package org.eslabon.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far targets lie above what was agreed: what actions may be planned against. */
@Service
@Transactional(readOnly = true)
public class CapacityGaps {

    private static final Comparator<CapacityGap> MOST_URGENT = Comparator.comparing(
            (CapacityGap one) -> Objects.requireNonNull(one.gap()).urgency(), Comparator.reverseOrder());

    private final AgreementRepository agreements;
    private final RoundAccess access;
    private final Rights rights;

    CapacityGaps(AgreementRepository agreements, RoundAccess access, Rights rights) {
        this.agreements = agreements;
        this.access = access;
        this.rights = rights;
    }

    /** All gaps of the city, the newest round's first. */
    public List<CapacityGap> ofCity(CityId city) {
        rights.requireToSee(city);
        return agreements.ofCity(city).stream().filter(one -> one.gap() != null).toList();
    }

    /** What became of each gap that rounds of the city found: those still open first, the most urgent of them on top. */
    public List<GapCourse> courses(CityId city) {
        rights.requireToSee(city);
        return GapCourse.of(agreements.answersOf(city));
    }

    /** The gaps of a round, largest size × weight first. */
    public List<CapacityGap> ofRound(RoundId id) {
        Round round = access.toSee(id);
        return agreements.ofRound(round.id()).stream()
                .filter(one -> one.gap() != null)
                .sorted(MOST_URGENT)
                .toList();
    }

    /**
     * These, whether or not they still are gaps.
     *
     * @throws NoSuchThing if one of them is not of this city, or the city is not the current user's to see
     */
    public List<CapacityGap> named(CityId city, List<CapacityGapId> ids) {
        rights.requireToSee(city);
        List<CapacityGap> found = agreements.byId(city, ids);
        if (found.size() != ids.stream().distinct().count()) {
            throw new NoSuchThing();
        }
        return found;
    }
}
