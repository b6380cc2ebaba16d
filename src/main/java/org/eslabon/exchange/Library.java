package org.eslabon.exchange;

import java.util.List;
import java.util.Optional;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.shared.NoSuchThing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The good practices of all cities, for everybody whom one of her cities lets read them. */
@Service
@Transactional(readOnly = true)
public class Library {

    private final LibraryRepository library;
    private final PracticeRepository practices;
    private final PracticeAccess access;
    private final Readers readers;
    private final Cities cities;
    private final Actions actions;

    Library(
            LibraryRepository library,
            PracticeRepository practices,
            PracticeAccess access,
            Readers readers,
            Cities cities,
            Actions actions) {
        this.library = library;
        this.practices = practices;
        this.access = access;
        this.readers = readers;
        this.cities = cities;
        this.actions = actions;
    }

    public boolean mayRead() {
        return readers.mayRead();
    }

    /**
     * @throws NoSuchThing if none of her cities lets the current user read
     */
    public List<PracticeSummary> find(PracticeFilter filter) {
        readers.requireToRead();
        return library.find(filter);
    }

    /**
     * @throws NoSuchThing if none of her cities lets the current user read
     */
    public LibraryChoices choices() {
        readers.requireToRead();
        return library.choices();
    }

    /** The plans into which the current user may copy, by city and title. */
    public List<PlanChoice> plans() {
        return library.plans(
                cities.mineWith(Right.PLAN, Grant.OWN).stream().map(City::id).toList());
    }

    /**
     * The practice that an action was copied from; it stays its origin when the library does not show it any more.
     *
     * @throws NoSuchThing if there is no such action or it is not the current user's to see
     */
    public Optional<Origin> originOf(ActionId action) {
        actions.get(action);
        return library.copied(action)
                .map(copied -> new Origin(copied.title(), cityName(copied.practice()), address(copied.practice())));
    }

    private @Nullable String cityName(PracticeId practice) {
        return practices.byId(practice).map(Practice::cityName).orElse(null);
    }

    private @Nullable String address(PracticeId practice) {
        try {
            return ExchangeAddresses.of(access.toRead(practice).id());
        } catch (NoSuchThing notHers) {
            return null;
        }
    }
}
