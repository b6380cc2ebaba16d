package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureKeyTest {

    private static final StudyData STUDY = new StudyData(
            new StudyHeader(null, null, null, null, null, null, null, BigDecimal.ONE, BigDecimal.ONE, null),
            List.of(),
            List.of(new ActorType("p", "Producer", null), new ActorType("t", "Trader", null)),
            List.of(new Flow("p>t:a|b", "p", "t", "a|b", "Ton")),
            List.of(),
            List.of(),
            Map.of());

    @Test
    void comesBackFromItsAddressWhateverItsSubjectContains() {
        FigureKey key = FigureKey.flow("p>t:a|b", FlowItem.VOLUME);

        assertThat(FigureKey.parse(key.address())).contains(key);
    }

    @Test
    void isNotReadFromATextThatIsNoAddress() {
        assertThat(FigureKey.parse("name")).isEmpty();
        assertThat(FigureKey.parse("NOTHING|WAGES|p")).isEmpty();
        assertThat(FigureKey.parse("FLOW|VOLUME")).isEmpty();
    }

    @Test
    void belongsToAStudyThatHasItsSubjectAndOnlyWithAnItemOfItsKind() {
        assertThat(STUDY.has(FigureKey.account("p", AccountItem.WAGES))).isTrue();
        assertThat(STUDY.has(FigureKey.account("nobody", AccountItem.WAGES))).isFalse();
        assertThat(STUDY.has(new FigureKey(SubjectKind.ACTOR_ACCOUNT, "p", "VOLUME")))
                .isFalse();
        assertThat(STUDY.has(FigureKey.flow("p>t:a|b", FlowItem.VOLUME))).isTrue();
        assertThat(STUDY.has(FigureKey.flow("p>t", FlowItem.VOLUME))).isFalse();
        assertThat(STUDY.has(FigureKey.received(ReceiverGroup.GOVERNMENT))).isTrue();
        assertThat(STUDY.has(new FigureKey(SubjectKind.RECEIVER, "p", "GOVERNMENT")))
                .isFalse();
        assertThat(STUDY.has(FigureKey.producedVolume("coffee"))).isFalse();
        assertThat(STUDY.has(FigureKey.headline(Headline.GINI))).isTrue();
    }

    @Test
    void mayBeNegativeOnlyWhereAQuantityIsNotMeant() {
        assertThat(FigureKey.account("p", AccountItem.NET_OPERATING_PROFIT).mayBeNegative())
                .isTrue();
        assertThat(FigureKey.flow("p>t:a|b", FlowItem.UNIT_PRICE).mayBeNegative())
                .isFalse();
        assertThat(FigureKey.employment("p", EmploymentItem.TEMPORARY_MALE).mayBeNegative())
                .isFalse();
    }
}
