package org.eslabon.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eslabon.capacity.model.ProcedureFigures;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the procedures of public services: what a firm goes through, in order. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ProcedureSteps {

    static final int MOST_STEPS = 200;

    private final ProcedureStepRepository steps;
    private final PublicServiceAccess access;

    ProcedureSteps(ProcedureStepRepository steps, PublicServiceAccess access) {
        this.steps = steps;
        this.access = access;
    }

    /** Adds a step behind the others. */
    public Outcome<ProcedureStepId> add(PublicServiceId id, NewProcedureStep wanted) {
        PublicService service = access.toChange(id);
        NewProcedureStep step = cleaned(wanted);
        Refusal refusal = refusalOfNumber(steps.of(id).size() + 1);
        refusal = refusal == null ? refusalOf(step) : refusal;
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        return Outcome.done(added(service, step));
    }

    /**
     * Takes a table of steps in, all of it or nothing.
     *
     * @param instead whether they take the place of the steps that are there; else they come behind them
     * @return how many steps the procedure has now
     */
    public Outcome<Integer> take(PublicServiceId id, List<NewProcedureStep> wanted, boolean instead) {
        PublicService service = access.toChange(id);
        List<NewProcedureStep> taken =
                wanted.stream().map(ProcedureSteps::cleaned).toList();
        List<ProcedureStep> there = steps.of(id);
        int number = taken.size() + (instead ? 0 : there.size());
        Refusal refusal = refusalOfNumber(number);
        for (NewProcedureStep step : taken) {
            refusal = refusal == null ? refusalOf(step) : refusal;
        }
        if (refusal == null && taken.isEmpty()) {
            refusal = Refusal.of("capacity.procedure.table.empty");
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (instead) {
            there.forEach(step -> removed(service, step));
        }
        taken.forEach(step -> added(service, step));
        return Outcome.done(number);
    }

    /** Changes one of {@link ProcedureFields}. */
    public <T> FieldOutcome<T> change(ProcedureStepId id, Field<ProcedureStep, T> field, FieldChange<T> change) {
        PublicServiceId service = access.toChange(serviceOf(id)).id();
        find(id);
        Refusal refusal = field.refusalOf(change.wanted());
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.save(service, field, fieldInTrail(id, field), id.value(), change, () -> find(id), value -> value);
    }

    /**
     * Moves a step among the others; beyond the first or the last there is no place, so it stops there.
     *
     * @param places how many, down the list; up for negative ones
     */
    public void move(ProcedureStepId id, int places) {
        PublicService service = access.toChange(serviceOf(id));
        ProcedureStep step = find(id);
        List<ProcedureStep> order = new ArrayList<>(steps.of(service.id()));
        int from = order.indexOf(step);
        int to = (int) Math.clamp((long) from + places, 0, order.size() - 1);
        if (from == to) {
            return;
        }
        order.add(to, order.remove(from));
        for (int i = 0; i < order.size(); i++) {
            steps.place(order.get(i).id(), i + 1);
        }
        access.recordPart(service, "step." + id.value() + ".place", String.valueOf(from + 1), String.valueOf(to + 1));
    }

    /** Takes the step out of sight; {@link #restore} brings it back. */
    public void remove(ProcedureStepId id) {
        PublicService service = access.toChange(serviceOf(id));
        steps.byId(id).ifPresent(step -> removed(service, step));
    }

    /** Brings a removed step back to its place, unless the procedure is as long as one can be. */
    public Outcome<ProcedureStepId> restore(ProcedureStepId id) {
        PublicService service = access.toChange(serviceOf(id));
        if (steps.byId(id).isPresent()) {
            return Outcome.done(id);
        }
        Refusal refusal = refusalOfNumber(steps.of(service.id()).size() + 1);
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        steps.setRemoved(id, false);
        access.recordPart(service, "step", null, find(id).title());
        return Outcome.done(id);
    }

    /** What the trail, and those present at the service, call a field of this step. */
    public static String fieldInTrail(ProcedureStepId id, Field<ProcedureStep, ?> field) {
        return "step." + id.value() + "." + field.name();
    }

    private ProcedureStepId added(PublicService service, NewProcedureStep step) {
        ProcedureStepId id = ProcedureStepId.next();
        steps.add(id, service.id(), step);
        access.recordPart(service, "step", null, Objects.requireNonNull(step.title()));
        return id;
    }

    private void removed(PublicService service, ProcedureStep step) {
        if (steps.setRemoved(step.id(), true)) {
            access.recordPart(service, "step", step.title(), null);
        }
    }

    private PublicServiceId serviceOf(ProcedureStepId id) {
        return steps.serviceOf(id).orElseThrow(NoSuchThing::new);
    }

    private ProcedureStep find(ProcedureStepId id) {
        return steps.byId(id).orElseThrow(NoSuchThing::new);
    }

    static NewProcedureStep cleaned(NewProcedureStep step) {
        return new NewProcedureStep(
                ProcedureFields.TITLE.clean(step.title()),
                ProcedureFields.OFFICE.clean(step.office()),
                step.figures(),
                ProcedureFields.DOCUMENT_NAMES.clean(step.documentNames()),
                ProcedureFields.SOURCE.clean(step.source()));
    }

    private static @Nullable Refusal refusalOfNumber(int number) {
        return number > MOST_STEPS ? Refusal.of("capacity.procedure.too-long", MOST_STEPS) : null;
    }

    private static @Nullable Refusal refusalOf(NewProcedureStep step) {
        ProcedureFigures figures = step.figures();
        Refusal refusal = ProcedureFields.TITLE.refusalOf(step.title());
        refusal = refusal == null ? ProcedureFields.OFFICE.refusalOf(step.office()) : refusal;
        refusal = refusal == null ? ProcedureFields.DAYS.refusalOf(figures.days()) : refusal;
        refusal = refusal == null ? ProcedureFields.COST.refusalOf(figures.cost()) : refusal;
        refusal = refusal == null ? ProcedureFields.VISITS.refusalOf(figures.visits()) : refusal;
        refusal = refusal == null ? ProcedureFields.DOCUMENTS.refusalOf(figures.documents()) : refusal;
        refusal = refusal == null ? ProcedureFields.DOCUMENT_NAMES.refusalOf(step.documentNames()) : refusal;
        return refusal == null ? ProcedureFields.SOURCE.refusalOf(step.source()) : refusal;
    }
}
