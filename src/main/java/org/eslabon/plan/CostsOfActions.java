package org.eslabon.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.spi.CellUses;
import org.springframework.stereotype.Component;

/** A cost that an action is to lower does not go from its benchmark. */
@Component
class CostsOfActions implements CellUses {

    private final EffectRepository effects;

    CostsOfActions(EffectRepository effects) {
        this.effects = effects;
    }

    @Override
    public Map<BenchmarkCellId, List<Use>> of(Collection<BenchmarkCellId> cells) {
        return effects.uses(cells);
    }
}
