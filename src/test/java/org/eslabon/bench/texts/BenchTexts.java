package org.eslabon.bench.texts;

import java.util.List;
import java.util.Optional;
import org.eslabon.audit.Act;
import org.eslabon.coediting.Permission;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.spi.DocumentAccess;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.coediting.spi.Standing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets everybody who has signed in write the texts of the bench. */
@Component
@ConditionalOnProperty("eslabon.bench.texts")
class BenchTexts implements DocumentAccess {

    static final String KIND = "bench";

    @Override
    public boolean owns(TextOwner owner) {
        return owner.thing().kind().equals(KIND);
    }

    @Override
    public Optional<Standing> standing(TextOwner owner) {
        return Optional.of(new Standing(Permission.EDIT, Act.of(null, owner.thing(), "wrote", "A text of the bench")));
    }

    @Override
    public List<Mentionable> people(TextOwner owner, String text) {
        return List.of();
    }
}
