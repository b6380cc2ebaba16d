package org.eslabon.followup;

import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Progress;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who tells how an action goes: all who may change plans, and whoever answers for the action, even if she may not. */
@Component
class Reporters {

    private final LightRepository actions;
    private final Progress progress;
    private final Rights rights;
    private final CurrentUser user;

    Reporters(LightRepository actions, Progress progress, Rights rights, CurrentUser user) {
        this.actions = actions;
        this.progress = progress;
        this.rights = rights;
        this.user = user;
    }

    /**
     * The action as it is now and stays until the transaction ends.
     *
     * @throws NoSuchThing if there is none, or it is not the current user's to see
     * @throws NotAllowed if it is not hers to report on
     */
    Action require(ActionId id) {
        CityId city = toSee(id);
        Action action = progress.hold(id);
        if (!mayReport(city, action.responsible().person())) {
            throw new NotAllowed("reporting on action " + id.value());
        }
        return action;
    }

    CityId toSee(ActionId id) {
        CityId city = actions.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(city);
        return city;
    }

    boolean mayReport(CityId city, PersonId responsible) {
        return rights.may(city, Right.PLAN) || responsible.equals(user.id());
    }
}
