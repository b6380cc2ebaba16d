package org.eslabon.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eslabon.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {

    @ParameterizedTest
    @EnumSource
    void isSaidInEveryLanguageWithTheNameOfItsThing(Task.Kind kind) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Texts.text(language, kind.key(), "7")).as(language + "").contains("7");
            assertThat(Texts.text(language, kind.button())).as(language + "").isNotBlank();
        }
    }
}
