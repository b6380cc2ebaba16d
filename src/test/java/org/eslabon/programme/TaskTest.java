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

    @ParameterizedTest
    @EnumSource(
            names = {
                "DECIDE",
                "GIVE_OPINION",
                "ANSWER_INVITATION",
                "FOLLOW_UP",
                "REMIND_SEATS",
                "ASK_GUESTS",
                "ASK_ASSESSORS"
            })
    void saysInEveryLanguageWhoOrWhereItIs(Task.Kind kind) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Texts.text(language, "programme.task.who." + kind, "Azuay"))
                    .as(language + "")
                    .contains("Azuay");
        }
    }
}
