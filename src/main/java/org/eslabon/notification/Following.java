package org.eslabon.notification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.notification.spi.Involved;
import org.eslabon.partnership.Places;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current user follows. She begins to follow what she makes, changes or comments on, and where she is mentioned;
 * what she has left she follows again only when she says so. To follow a city is to follow its decisions.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Following {

    private final FollowRepository follows;
    private final Map<String, Involved> involved;
    private final Places places;
    private final CurrentUser user;
    private final AuditTrail trail;

    Following(FollowRepository follows, List<Involved> involved, Places places, CurrentUser user, AuditTrail trail) {
        this.follows = follows;
        this.involved = involved.stream().collect(Collectors.toMap(Involved::kind, Function.identity()));
        this.places = places;
        this.user = user;
        this.trail = trail;
    }

    /**
     * Whether she is told of what is done to the thing.
     *
     * @throws org.eslabon.shared.NoSuchThing if it is not hers to see
     */
    @Transactional(readOnly = true)
    public boolean follows(ThingRef thing) {
        places.get(thing);
        PersonId me = user.id();
        Set<ThingRef> one = Set.of(thing);
        if (follows.of(one, false).getOrDefault(thing, Set.of()).contains(me)) {
            return false;
        }
        return follows.of(one, true).getOrDefault(thing, Set.of()).contains(me) || involved(thing, me);
    }

    private boolean involved(ThingRef thing, PersonId me) {
        Involved one = involved.get(thing.kind());
        Set<UUID> id = Set.of(thing.id());
        return one != null && one.in(id).getOrDefault(thing.id(), Set.of()).contains(me);
    }

    /**
     * @throws org.eslabon.shared.NoSuchThing if it is not hers to see
     */
    public void follow(ThingRef thing) {
        set(thing, true);
    }

    /**
     * @throws org.eslabon.shared.NoSuchThing if it is not hers to see
     */
    public void leave(ThingRef thing) {
        set(thing, false);
    }

    private void set(ThingRef thing, boolean wanted) {
        Places.Found found = places.get(thing);
        SignedIn me = user.require();
        if (follows(thing) == wanted) {
            return;
        }
        follows.set(me.personId(), thing, wanted);
        trail.record(
                me.personId(),
                Act.of(null, ThingRef.person(me.personId()), wanted ? "followed" : "left-following", me.name())
                        .field("follows", null, thing.kind() + " · " + found.label()));
    }

    /** What she follows and may see, the latest begun first. */
    @Transactional(readOnly = true)
    public List<Places.Found> mine() {
        List<ThingRef> things = follows.followedBy(user.id());
        Map<ThingRef, Places.Found> found = places.find(Set.copyOf(things));
        return things.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
