package org.eslabon.exchange;

import java.util.List;
import java.util.Optional;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.exchange.PracticeRepository.Edition;
import org.eslabon.partnership.Cities;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionSeed;
import org.eslabon.plan.Plan;
import org.eslabon.plan.spi.ActionSeeds;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TypedId;
import org.springframework.stereotype.Component;

/** Actions that begin as a copy of a good practice: what the library shows of it, and never what is being rewritten. */
@Component
class PracticeSeeds implements ActionSeeds {

    static final String PREFIX = "practice:";

    private final PracticeRepository practices;
    private final LibraryRepository library;
    private final PracticeAccess access;
    private final Cities cities;
    private final CurrentUser user;
    private final AuditTrail trail;

    PracticeSeeds(
            PracticeRepository practices,
            LibraryRepository library,
            PracticeAccess access,
            Cities cities,
            CurrentUser user,
            AuditTrail trail) {
        this.practices = practices;
        this.library = library;
        this.access = access;
        this.cities = cities;
        this.user = user;
        this.trail = trail;
    }

    @Override
    public Optional<ActionSeed> find(String key) {
        if (!key.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Practice practice;
        try {
            practice = access.toRead(id(key));
        } catch (NoSuchThing notHers) {
            return Optional.empty();
        }
        if (!practice.standing().inLibrary()) {
            return Optional.empty();
        }
        PracticeText text = practices.text(practice.id(), Edition.LIBRARY);
        return Optional.of(new ActionSeed(
                key, text.title(), text.what(), text.title() + ", " + practice.cityName(), List.of(), List.of()));
    }

    @Override
    public void taken(ActionSeed seed, Action made) {
        Practice practice = access.reread(id(seed.key()));
        library.addReuse(practice.id(), made.id(), made.city(), seed.title(), user.id());
        trail.record(
                user.id(),
                Act.of(made.city(), Action.thing(made.id()), "begun-from", made.title())
                        .in(Plan.thing(made.plan()))
                        .because(seed.origin()));
        // The city it comes from may know where it is used.
        trail.record(
                user.id(),
                access.act(practice, "copied").because(cities.byId(made.city()).name()));
    }

    private static PracticeId id(String key) {
        return TypedId.read(key.substring(PREFIX.length()), PracticeId::new);
    }
}
