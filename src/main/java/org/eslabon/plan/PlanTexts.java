package org.eslabon.plan;

import java.util.List;
import java.util.Optional;
import org.eslabon.audit.Act;
import org.eslabon.coediting.Permission;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.spi.DocumentAccess;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.partnership.CityTexts;
import org.eslabon.partnership.Right;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of plans and actions. */
@Component
@Transactional(readOnly = true)
class PlanTexts implements DocumentAccess {

    static final String TEXT = "text";
    private static final String PLAN = "plan";
    private static final String ACTION = "action";

    private final PlanRepository plans;
    private final ActionRepository actions;
    private final CityTexts texts;

    PlanTexts(PlanRepository plans, ActionRepository actions, CityTexts texts) {
        this.plans = plans;
        this.actions = actions;
        this.texts = texts;
    }

    @Override
    public boolean owns(TextOwner owner) {
        return owner.field().equals(TEXT)
                && (owner.thing().kind().equals(PLAN) || owner.thing().kind().equals(ACTION));
    }

    @Override
    public Optional<Standing> standing(TextOwner owner) {
        return owner.thing().kind().equals(PLAN)
                ? plan(owner)
                        .flatMap(plan -> texts.standing(
                                        plan.city(),
                                        Right.PLAN,
                                        () -> Act.of(plan.city(), owner.thing(), "wrote", plan.title()))
                                .map(standing -> under(plan.status(), standing)))
                : action(owner)
                        .flatMap(action -> texts.standing(
                                        action.city(), Right.PLAN, () -> ActionAccess.act(action, "wrote"))
                                .map(standing -> under(action.status(), standing)));
    }

    /** What is being decided about, or is closed, can still be talked about. */
    private static Standing under(Status status, Standing standing) {
        return status.locked() && standing.permission().compareTo(Permission.COMMENT) > 0
                ? new Standing(Permission.COMMENT, standing.act())
                : standing;
    }

    /** What an action was described as when it was made; a plan's summary stays a field of its own. */
    @Override
    public String firstText(TextOwner owner) {
        return owner.thing().kind().equals(PLAN)
                ? ""
                : action(owner).map(Action::description).orElse("");
    }

    @Override
    public List<Mentionable> people(TextOwner owner, String text) {
        Optional<CityId> city = owner.thing().kind().equals(PLAN)
                ? plan(owner).map(Plan::city)
                : action(owner).map(Action::city);
        return city.map(one -> texts.people(one, text)).orElse(List.of());
    }

    private Optional<Plan> plan(TextOwner owner) {
        return plans.byId(new PlanId(owner.thing().id()));
    }

    private Optional<Action> action(TextOwner owner) {
        return actions.byId(new ActionId(owner.thing().id()));
    }
}
