package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eslabon.capacity.ProcedureStep;
import org.eslabon.capacity.ProcedureStepId;

/**
 * The steps of a procedure in their order. A row stays where it is while others come, go and move, so that nobody loses the
 * one she is writing in; one that was moved itself is made anew, having stored what stood in it.
 */
class ProcedureRows extends Div {

    private final transient Function<ProcedureStep, ProcedureStepRow> make;
    private final transient Map<ProcedureStepId, ProcedureStepRow> rows = new LinkedHashMap<>();

    ProcedureRows(Function<ProcedureStep, ProcedureStepRow> make) {
        this.make = make;
        addClassName("step-rows");
    }

    void show(List<ProcedureStep> steps) {
        Set<ProcedureStepId> wanted = new HashSet<>();
        steps.forEach(step -> wanted.add(step.id()));
        rows.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
        for (int i = 0; i < steps.size(); i++) {
            ProcedureStep step = steps.get(i);
            ProcedureStepRow row = rows.get(step.id());
            if (row != null && indexOf(row) != i) {
                remove(row);
                row = null;
            }
            if (row == null) {
                row = make.apply(step);
                rows.put(step.id(), row);
                addComponentAtIndex(i, row);
            }
            row.refresh(step, i + 1, steps.size());
        }
        setVisible(!steps.isEmpty());
    }
}
