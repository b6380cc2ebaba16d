package org.eslabon.capacity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.capacity.model.Answer.INSUFFICIENT_EVIDENCE;
import static org.eslabon.capacity.model.Answer.NOT_APPLICABLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eslabon.partnership.Role;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void hasNoMedianWhereNobodyGaveALevel() {
        Distribution none = new Distribution(List.of(vote(Role.GOVERNMENT, NOT_APPLICABLE)));

        assertThat(none.median()).isNull();
        assertThat(none.range()).isNull();
        assertThat(none.divergent()).isFalse();
        assertThat(new Distribution(List.of()).median()).isNull();
    }

    @Test
    void halvesTheMiddleOfAnEvenNumber() {
        assertThat(levels(1, 2, 4, 5).median()).isEqualByComparingTo("3");
        assertThat(levels(1, 2, 3, 5).median()).isEqualByComparingTo("2.5");
        assertThat(levels(5, 1, 2).median()).isEqualByComparingTo("2");
    }

    @Test
    void divergesWhereTheSidesMediansAreTwoLevelsApartOrAllLevelsThree() {
        assertThat(sides(4, 2).divergent()).isTrue();
        assertThat(sides(2, 4).sidesApart()).isEqualByComparingTo("-2");
        assertThat(sides(3, 2).divergent()).isFalse();
        assertThat(new Distribution(List.of(vote(Role.UNIVERSITY, Answer.of(1)), vote(Role.UNIVERSITY, Answer.of(4))))
                        .divergent())
                .isTrue();
        assertThat(levels(2, 4).divergent()).isFalse();
    }

    @Test
    void countsTheCoordinatorAsPublicAndUniversitiesOnNeitherSide() {
        Distribution all = new Distribution(List.of(
                vote(Role.COORDINATOR, Answer.of(5)),
                vote(Role.UNIVERSITY, Answer.of(1)),
                vote(Role.PRIVATE_SECTOR, Answer.of(3))));

        assertThat(all.median(Side.PUBLIC)).isEqualByComparingTo("5");
        assertThat(all.median(Side.PRIVATE)).isEqualByComparingTo("3");
        assertThat(all.median(Side.NEITHER)).isEqualByComparingTo("1");
    }

    @Property
    void isTheSameInWhateverOrderPeopleScored(@ForAll("votes") List<Vote> votes, @ForAll long seed) {
        List<Vote> shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, new Random(seed));
        Distribution one = new Distribution(votes);
        Distribution other = new Distribution(shuffled);

        assertThat(other.median()).isEqualTo(one.median());
        assertThat(other.range()).isEqualTo(one.range());
        assertThat(other.sidesApart()).isEqualTo(one.sidesApart());
        assertThat(other.divergent()).isEqualTo(one.divergent());
    }

    @Property
    void liesBetweenTheLowestAndTheHighestLevel(@ForAll("votes") List<Vote> votes) {
        Distribution all = new Distribution(votes);
        BigDecimal median = all.median();
        if (median != null) {
            assertThat(median).isBetween(BigDecimal.valueOf(all.lowest()), BigDecimal.valueOf(all.highest()));
            assertThat(all.range()).isBetween(0, 4);
        }
    }

    @Property
    void isNotMovedByAnAnswerThatIsNoLevel(@ForAll("votes") List<Vote> votes, @ForAll Role role) {
        List<Vote> more = new ArrayList<>(votes);
        more.add(vote(role, NOT_APPLICABLE));
        more.add(vote(role, INSUFFICIENT_EVIDENCE));

        assertThat(new Distribution(more).median()).isEqualTo(new Distribution(votes).median());
        assertThat(new Distribution(more).divergent()).isEqualTo(new Distribution(votes).divergent());
    }

    @Provide
    Arbitrary<List<Vote>> votes() {
        return Combinators.combine(Arbitraries.of(Role.values()), Arbitraries.of(Answer.values()))
                .as(Vote::new)
                .list()
                .ofMaxSize(12);
    }

    private static Distribution levels(int... levels) {
        List<Vote> votes = new ArrayList<>();
        for (int level : levels) {
            votes.add(vote(Role.UNIVERSITY, Answer.of(level)));
        }
        return new Distribution(votes);
    }

    private static Distribution sides(int open, int closed) {
        return new Distribution(
                List.of(vote(Role.GOVERNMENT, Answer.of(open)), vote(Role.PRIVATE_SECTOR, Answer.of(closed))));
    }

    private static Vote vote(Role role, Answer answer) {
        return new Vote(role, answer);
    }
}
