package org.eslabon.plan;

import java.time.Clock;
import java.util.List;
import org.eslabon.audit.AuditTrail;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the steps of the workflow, for whoever has checked that they may be made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Steps implements Reviews {

    private final PlanRepository plans;
    private final ActionRepository actions;
    private final WorkflowRepository workflow;
    private final AgreedFigures figures;
    private final AuditTrail trail;
    private final Clock clock;

    Steps(
            PlanRepository plans,
            ActionRepository actions,
            WorkflowRepository workflow,
            AgreedFigures figures,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.workflow = workflow;
        this.figures = figures;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Held hold(Subject subject) {
        if (subject.action() == null) {
            plans.lock(subject.plan());
            Plan plan = plans.byId(subject.plan()).orElseThrow(NoSuchThing::new);
            return held(subject, plan.city(), plan.title(), plan.status());
        }
        actions.lock(subject.action());
        Action action = actions.byId(subject.action()).orElseThrow(NoSuchThing::new);
        if (!action.plan().equals(subject.plan())) {
            throw new NoSuchThing();
        }
        return held(subject, action.city(), action.title(), action.status());
    }

    private Held held(Subject subject, CityId city, String title, Status status) {
        return new Held(subject, city, title, status, workflow.running(subject));
    }

    @Override
    public List<Figure> figures(Subject subject) {
        return figures.of(subject);
    }

    @Override
    public void changed(Subject subject, @Nullable PersonId by) {
        Held held = hold(subject);
        if (held.status().approved()) {
            move(held, Transition.REOPEN, by, null);
        }
    }

    @Override
    public void move(Held held, Transition transition, @Nullable PersonId by, @Nullable String reason) {
        if (!transition.possibleFrom(held.status())) {
            throw new IllegalStateException(transition + " from " + held.status());
        }
        boolean running = switch (transition) {
            case START, TAKE_UP_AGAIN -> true;
            case COMPLETE -> false;
            default -> held.running();
        };
        boolean keepsReopened = switch (transition) {
            case REOPEN, SUBMIT, WITHDRAW, REQUEST_CHANGES, REJECT, REVISE -> true;
            default -> false;
        };
        Status to = transition.to(running);
        boolean reopened = transition == Transition.REOPEN || keepsReopened && isReopened(held.subject());
        if (!workflow.move(held.subject(), held.status(), to, running, reopened, clock.instant())) {
            throw new IllegalStateException("not held: " + held.subject());
        }
        trail.record(
                by,
                held.act(transition.verb()).field("status", held.status(), to).because(reason));
    }

    private boolean isReopened(Subject subject) {
        return subject.action() == null
                ? plans.byId(subject.plan()).orElseThrow(NoSuchThing::new).reopened()
                : actions.byId(subject.action()).orElseThrow(NoSuchThing::new).reopened();
    }
}
