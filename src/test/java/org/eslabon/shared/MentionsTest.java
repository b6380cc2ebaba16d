package org.eslabon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final PersonId ANA = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));
    private static final PersonId IVAN = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000002"));
    private static final String BOTH = "@[Ana Vintimilla](" + ANA.value() + ") y @[Iván](" + IVAN.value() + "), ¿sí?";

    @Test
    void areReadAsNamesAndFoundInTheirOrder() {
        assertThat(Mentions.plain(BOTH)).isEqualTo("@Ana Vintimilla y @Iván, ¿sí?");
        assertThat(Mentions.people(BOTH)).containsExactly(ANA, IVAN);
        assertThat(Mentions.people(null)).isEmpty();
    }

    @Test
    void ofNobodyArePlainWords() {
        String text = "ana@example.org, @Ana, @[Ana](x), @[](" + ANA.value() + ")";

        assertThat(Mentions.people(text)).isEmpty();
        assertThat(Mentions.plain(text)).isEqualTo(text);
    }

    @Test
    void standUnderTheNameThePersonReallyHasAndOnlyIfSheMayBeMentioned() {
        String checked = Mentions.checked(BOTH, person -> person.equals(IVAN) ? "Iván [Abad]" : null);

        assertThat(checked).isEqualTo("@Ana Vintimilla y @[Iván Abad](" + IVAN.value() + "), ¿sí?");
    }
}
