package org.eslabon.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.eslabon.shared.Refusal;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    private static final String EMAIL = "ana.vintimilla@acudir.example";

    @Test
    void takeALongPasswordOfAnyLetters() {
        assertThat(PasswordRules.refuse("un puente sobre el río", EMAIL)).isEmpty();
        assertThat(PasswordRules.refuse("abcd efgh ij", EMAIL)).isEmpty();
    }

    @Test
    void refuseAShortOne() {
        assertThat(PasswordRules.refuse("elevenchars", EMAIL)).contains(Refusal.of("security.password.short", 12));
        assertThat(PasswordRules.refuse("🌉🌉🌉🌉🌉🌉", EMAIL)).contains(Refusal.of("security.password.short", 12));
    }

    @Test
    void refuseOneTheEncoderWouldNotReadToItsEnd() {
        assertThat(PasswordRules.refuse("año nuevo ".repeat(7), EMAIL))
                .contains(Refusal.of("security.password.long", 72));
    }

    @Test
    void refuseTheAddressAndWhatIsGuessedFirst() {
        assertThat(PasswordRules.refuse("Ana.Vintimilla@Acudir.example", EMAIL))
                .contains(Refusal.of("security.password.is-email"));
        for (String common :
                new String[] {"123456789012", "Contraseña123", "senhasenha12", "DEMOSTRACION-ESLABON", "abababababab"
                }) {
            assertThat(PasswordRules.refuse(common, EMAIL)).as(common).contains(Refusal.of("security.password.common"));
        }
    }
}
