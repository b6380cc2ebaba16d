package org.eslabon.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.exchange.model.Part.CURATOR;
import static org.eslabon.exchange.model.Part.OWNER;
import static org.eslabon.exchange.model.Part.WRITER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of consent as a lawyer reads them: from where, what is done, where it stands then. */
class StandingTest {

    /** A star after a state: the library shows an edition that was consented to. A dash: it cannot be done. */
    @ParameterizedTest(name = "{0}: {1} leads to {2}")
    @CsvSource(textBlock = """
            # what is written for the first time
            DRAFT,       CHANGE,    DRAFT
            DRAFT,       ASK,       ASKED
            DRAFT,       TAKE_BACK, -
            DRAFT,       CONSENT,   -
            DRAFT,       DECLINE,   -
            DRAFT,       WITHDRAW,  -
            # the owner has been asked for the first time
            ASKED,       CHANGE,    ASKED
            ASKED,       ASK,       -
            ASKED,       TAKE_BACK, DRAFT
            ASKED,       CONSENT,   PUBLISHED*
            ASKED,       DECLINE,   DECLINED
            ASKED,       WITHDRAW,  -
            # the library shows what is written
            PUBLISHED*,  CHANGE,    ASKED*
            PUBLISHED*,  ASK,       -
            PUBLISHED*,  TAKE_BACK, -
            PUBLISHED*,  CONSENT,   -
            PUBLISHED*,  DECLINE,   -
            PUBLISHED*,  WITHDRAW,  WITHDRAWN
            # it was changed, and the library shows what was consented to before
            ASKED*,      CHANGE,    ASKED*
            ASKED*,      ASK,       -
            ASKED*,      TAKE_BACK, -
            ASKED*,      CONSENT,   PUBLISHED*
            ASKED*,      DECLINE,   DECLINED*
            ASKED*,      WITHDRAW,  WITHDRAWN
            # the owner said no to it
            DECLINED,    CHANGE,    DECLINED
            DECLINED,    ASK,       ASKED
            DECLINED,    TAKE_BACK, -
            DECLINED,    CONSENT,   -
            DECLINED,    DECLINE,   -
            DECLINED,    WITHDRAW,  -
            # the owner said no to a change, and the library shows what was consented to before
            DECLINED*,   CHANGE,    ASKED*
            DECLINED*,   ASK,       ASKED*
            DECLINED*,   TAKE_BACK, -
            DECLINED*,   CONSENT,   -
            DECLINED*,   DECLINE,   -
            DECLINED*,   WITHDRAW,  WITHDRAWN
            # it was taken out of the library
            WITHDRAWN,   CHANGE,    WITHDRAWN
            WITHDRAWN,   ASK,       ASKED
            WITHDRAWN,   TAKE_BACK, -
            WITHDRAWN,   CONSENT,   -
            WITHDRAWN,   DECLINE,   -
            WITHDRAWN,   WITHDRAW,  -
            """)
    void everyStepLeadsWhereTheRulesSay(String from, Step step, String to) {
        assertThat(standing(from).after(step).map(StandingTest::words).orElse("-"))
                .isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} is made by {1}, with a reason: {2}")
    @CsvSource(textBlock = """
            CHANGE,    WRITER,        false
            ASK,       WRITER,        false
            TAKE_BACK, WRITER,        false
            CONSENT,   OWNER,         false
            DECLINE,   OWNER,         true
            WITHDRAW,  OWNER CURATOR, true
            """)
    void everyStepIsMadeByThoseWhoseItIs(Step step, String by, boolean reason) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(by.split(" ")).map(Part::valueOf).forEach(parts::add);

        assertThat(Stream.of(Part.values()).filter(part -> step.mayBeMadeBy(Set.of(part))))
                .containsExactlyElementsOf(parts);
        assertThat(step.needsReason()).isEqualTo(reason);
    }

    @Test
    void nobodyIsOfferedWhatIsNotHersOrNotPossible() {
        assertThat(standing("ASKED").offeredTo(Set.of(WRITER))).containsExactly(Step.TAKE_BACK);
        assertThat(standing("ASKED").offeredTo(Set.of(OWNER))).containsExactly(Step.CONSENT, Step.DECLINE);
        assertThat(standing("ASKED").offeredTo(Set.of(CURATOR))).isEmpty();
        assertThat(standing("ASKED*").offeredTo(Set.of(CURATOR))).containsExactly(Step.WITHDRAW);
        assertThat(standing("PUBLISHED*").offeredTo(Set.of())).isEmpty();
        assertThat(standing("PUBLISHED*").offeredTo(EnumSet.allOf(Part.class))).isEqualTo(List.of(Step.WITHDRAW));
    }

    private static Standing standing(String words) {
        boolean library = words.endsWith("*");
        return new Standing(State.valueOf(library ? words.substring(0, words.length() - 1) : words), library);
    }

    private static String words(Standing standing) {
        return standing.state() + (standing.inLibrary() ? "*" : "");
    }
}
