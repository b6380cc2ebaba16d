package org.eslabon.security;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Texts;
import org.springframework.boot.test.context.TestComponent;

/** What people change of their own accounts; only Ana is called Ana. */
@TestComponent
public class OwnAccountFixtures implements Fixtures {

    @Override
    public Map<String, List<Object>> calls() {

        return Map.of(
                "OwnAccount.rename(FieldChange)", List.of(new FieldChange<>("Ana Vintimilla", "Ana V. Vintimilla")),
                "OwnAccount.speak(FieldChange)", List.of(new FieldChange<>(Texts.SPANISH, Texts.PORTUGUESE)),
                "OwnAccount.liveIn(FieldChange)", List.of(new FieldChange<>("America/Guayaquil", "America/Lima")),
                "OwnAccount.changePassword(String, String)", List.of("wrong", "a long enough new password"),
                "OwnAccount.signOut(UUID)", List.of(UUID.randomUUID()));
    }
}
