package org.eslabon.approval.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eslabon.partnership.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the votes of a body amount to, case by case. Municipality and province take part as government, the chamber as
 * private sector. A dash is a seat that is silent.
 */
class RulingTest {

    @ParameterizedTest(name = "municipality {0}, province {1}, chamber {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # municipality | province | chamber | it is           | because
            yes            | yes      | yes     | approved        | everybody said yes
            yes            | -        | yes     | approved        | each role said yes through one of its seats
            -              | yes      | yes     | approved        | it does not matter which seat of a role
            yes            | abstains | yes     | approved        | an abstention beside a yes of the same role is none
            yes            | yes      | -       | open            | the private sector has not spoken
            -              | -        | -       | open            | nobody has spoken
            abstains       | -        | yes     | open            | the province can still say yes for the government
            abstains       | abstains | yes     | sent back       | a role that only abstains has not said yes
            yes            | yes      | abstains| sent back       | a role that only abstains has not said yes
            changes        | yes      | yes     | sent back       | one seat that requests changes sends back
            changes        | -        | -       | sent back       | without waiting for the others
            no             | yes      | yes     | rejected        | one seat that rejects rejects
            no             | changes  | -       | rejected        | a rejection weighs more than a request for changes
            """)
    void allNamedRoles(String municipality, String province, String chamber, String outcome, String because) {
        assertThat(Ruling.of(Rule.ALL_NAMED_ROLES, 0, seats(municipality, province, chamber), false))
                .as(because)
                .isEqualTo(ruling(outcome));
    }

    @ParameterizedTest(name = "municipality {0}, province {1}, chamber {2}, quorum {3}, term {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # municipality | province | chamber  | quorum | term | it is     | because
            yes            | yes      | -        | 2      | runs | approved  | two of three, and the third cannot change it
            yes            | -        | -        | 1      | runs | open      | two silent seats could still outvote one
            yes            | no       | -        | 2      | runs | open      | the chamber decides
            yes            | no       | yes      | 2      | runs | approved  | more yes than no
            yes            | no       | no       | 2      | runs | rejected  | more no than yes, and both no reject
            yes            | no       | changes  | 2      | runs | sent back | as many reject as request changes: the milder
            yes            | changes  | changes  | 2      | runs | sent back | more no than yes, and both ask for changes
            yes            | no       | abstains | 3      | runs | sent back | a tie is no yes
            yes            | abstains | abstains | 3      | runs | approved  | those who abstain take part, and are not counted
            abstains       | abstains | abstains | 3      | runs | sent back | nobody said yes
            yes            | yes      | -        | 3      | runs | open      | the quorum is missed
            yes            | yes      | -        | 3      | over | open      | the quorum is missed, and time does not replace it
            yes            | -        | -        | 1      | over | approved  | the term is over: the votes cast decide
            yes            | no       | -        | 2      | over | sent back | the term is over: a tie is no yes
            no             | -        | -        | 1      | over | rejected  | the term is over: more no than yes
            -              | -        | -        | 1      | over | open      | nobody took part
            """)
    void majorityWithQuorum(
            String municipality,
            String province,
            String chamber,
            int quorum,
            String term,
            String outcome,
            String because) {
        assertThat(Ruling.of(Rule.MAJORITY, quorum, seats(municipality, province, chamber), term.equals("over")))
                .as(because)
                .isEqualTo(ruling(outcome));
    }

    @ParameterizedTest(name = "municipality {0}, province {1}, chamber {2}, term {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # municipality | province | chamber  | term | it is     | because
            -              | -        | -        | runs | open      | there is still time to object
            -              | -        | -        | over | approved  | silence is consent
            yes            | -        | -        | runs | open      | others may still object
            yes            | abstains | -        | over | approved  | nobody objected
            yes            | yes      | abstains | runs | approved  | everybody has spoken and nobody objected
            changes        | -        | -        | runs | sent back | one objection is enough, at once
            no             | yes      | yes      | runs | rejected  | one objection is enough
            changes        | -        | -        | over | sent back | an objection in time holds when the term is over
            """)
    void noObjection(
            String municipality, String province, String chamber, String term, String outcome, String because) {
        assertThat(Ruling.of(Rule.NO_OBJECTION, 0, seats(municipality, province, chamber), term.equals("over")))
                .as(because)
                .isEqualTo(ruling(outcome));
    }

    @Test
    void nobodyDecidesWhereNobodyHasASeat() {
        assertThatThrownBy(() -> Ruling.of(Rule.MAJORITY, 1, List.of(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Otherwise the order in which people vote would decide. */
    @Property
    void aMajorityThatIsCertainStaysSoWhateverTheSilentSeatsSay(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 0, max = 4) Integer> said,
            @ForAll @Size(7) List<@IntRange(min = 0, max = 3) Integer> later,
            @ForAll @IntRange(min = 1, max = 7) int quorum) {
        List<Ballot> now = said.stream().map(RulingTest::any).toList();
        Ruling ruling = Ruling.of(Rule.MAJORITY, quorum, now, false);
        List<Ballot> all = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            all.add(now.get(i).vote() == null ? any(later.get(i)) : now.get(i));
        }
        boolean approved = Ruling.of(Rule.MAJORITY, quorum, all, false) == Ruling.APPROVED;
        if (ruling == Ruling.APPROVED) {
            assertThat(approved).isTrue();
        } else if (ruling != Ruling.OPEN) {
            assertThat(approved).isFalse();
        }
    }

    /** Otherwise a sitting could end without an end. */
    @Property
    void nothingStaysOpenWhenEverySeatHasSpoken(
            @ForAll Rule rule, @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 0, max = 3) Integer> said) {
        List<Ballot> all = said.stream().map(RulingTest::any).toList();
        assertThat(Ruling.of(rule, all.size(), all, false)).isNotEqualTo(Ruling.OPEN);
    }

    private static Ballot any(int number) {
        Vote vote = number < Vote.values().length ? Vote.values()[number] : null;
        return new Ballot(Role.GOVERNMENT, vote);
    }

    private static List<Ballot> seats(String municipality, String province, String chamber) {
        return List.of(
                new Ballot(Role.GOVERNMENT, vote(municipality)),
                new Ballot(Role.GOVERNMENT, vote(province)),
                new Ballot(Role.PRIVATE_SECTOR, vote(chamber)));
    }

    private static @Nullable Vote vote(String word) {
        return switch (word) {
            case "yes" -> Vote.APPROVE;
            case "no" -> Vote.REJECT;
            case "changes" -> Vote.REQUEST_CHANGES;
            case "abstains" -> Vote.ABSTAIN;
            case "-" -> null;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Ruling ruling(String words) {
        return switch (words) {
            case "open" -> Ruling.OPEN;
            case "approved" -> Ruling.APPROVED;
            case "sent back" -> Ruling.CHANGES_REQUESTED;
            case "rejected" -> Ruling.REJECTED;
            default -> throw new IllegalArgumentException(words);
        };
    }
}
