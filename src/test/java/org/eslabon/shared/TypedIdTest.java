package org.eslabon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdTest {

    @Test
    void isReadAsItIsWritten() {
        PersonId id = PersonId.next();

        assertThat(TypedId.read(id.value().toString(), PersonId::new)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1-1-1-1-1",
                "0000001-0001-0001-0001-000000000001",
                "00000001-0001-0001-0001-00000000000A",
                "00000001-0001-0001-0001-000000000001 ",
            })
    void hasOneSpellingOnly(String text) {
        assertThatThrownBy(() -> TypedId.read(text, PersonId::new)).isInstanceOf(NoSuchThing.class);
    }
}
