package org.eslabon.capacity;

import java.util.List;
import java.util.Optional;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.spi.DocumentAccess;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.partnership.CityTexts;
import org.eslabon.partnership.Right;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a round means, in words; who may do what with it is as for a study. */
@Component
@Transactional(readOnly = true)
class RoundTexts implements DocumentAccess {

    private final RoundRepository rounds;
    private final CityTexts texts;

    RoundTexts(RoundRepository rounds, CityTexts texts) {
        this.rounds = rounds;
        this.texts = texts;
    }

    @Override
    public boolean owns(TextOwner owner) {
        return owner.field().equals("text") && owner.thing().kind().equals("round");
    }

    @Override
    public Optional<Standing> standing(TextOwner owner) {
        return round(owner)
                .flatMap(round -> texts.standing(round.city(), Right.ANALYSE, () -> RoundAccess.act(round, "wrote")));
    }

    @Override
    public List<Mentionable> people(TextOwner owner, String text) {
        return round(owner).map(round -> texts.people(round.city(), text)).orElse(List.of());
    }

    private Optional<Round> round(TextOwner owner) {
        return rounds.byId(new RoundId(owner.thing().id()));
    }
}
