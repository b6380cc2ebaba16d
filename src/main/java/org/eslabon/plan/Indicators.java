package org.eslabon.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of actions: where a figure stood, where it shall stand, and where it stands. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Indicators {

    private final PartRepository parts;
    private final ActionAccess access;

    Indicators(PartRepository parts, ActionAccess access) {
        this.parts = parts;
        this.access = access;
    }

    /** An indicator whose figures may still be unknown. */
    public FormOutcome<IndicatorId> add(ActionId id, @Nullable String name, @Nullable String unit) {
        Action action = access.toChange(id);
        Map<String, @Nullable Refusal> refusals = new LinkedHashMap<>();
        refusals.put("name", IndicatorFields.NAME.refusalOf(name));
        refusals.put("unit", IndicatorFields.UNIT.refusalOf(unit));
        refusals.values().removeIf(Objects::isNull);
        String called = IndicatorFields.NAME.clean(name);
        if (!refusals.isEmpty() || called == null) {
            return new FormOutcome.Refused<>(refusals);
        }
        IndicatorId indicator = IndicatorId.next();
        parts.add(new Indicator(indicator, id, called, IndicatorFields.UNIT.clean(unit), null, null, null));
        access.recordPart(action, "indicator", null, called);
        return new FormOutcome.Done<>(indicator);
    }

    /** Changes one of {@link IndicatorFields}. */
    public <T> FieldOutcome<T> change(IndicatorId id, Field<Indicator, T> field, FieldChange<T> change) {
        Action action = access.toChange(find(id).action(), field);
        Refusal refusal = field.refusalOf(change.wanted());
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.savePart(action.id(), field, fieldInTrail(id, field), id, change, () -> find(id));
    }

    /** Takes the indicator out of sight; {@link #restore} brings it back. */
    public void remove(IndicatorId id) {
        Indicator indicator = find(id);
        Action action = access.toChange(indicator.action());
        if (parts.remove(id)) {
            access.recordPart(action, "indicator", indicator.name(), null);
        }
    }

    public void restore(IndicatorId id) {
        Action action = access.toChange(parts.actionOf(id).orElseThrow(NoSuchThing::new));
        if (parts.restore(id)) {
            access.recordPart(action, "indicator", null, find(id).name());
        }
    }

    /** What the trail, and those present at the action, call a field of this indicator. */
    public static String fieldInTrail(IndicatorId id, Field<Indicator, ?> field) {
        return "indicator." + id.value() + "." + field.name();
    }

    private Indicator find(IndicatorId id) {
        return parts.indicator(id).orElseThrow(NoSuchThing::new);
    }
}
