package org.eslabon;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void dependOnlyOnWhatTheyDeclareAndNeverInCircles() {
        ApplicationModules.of(Eslabon.class).verify();
    }
}
