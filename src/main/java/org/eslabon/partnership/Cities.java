package org.eslabon.partnership;

import java.util.List;
import java.util.Set;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cities the current user may see. */
@Service
@Transactional(readOnly = true)
public class Cities {

    private final CityRepository cities;
    private final GrantRepository grants;
    private final Rights rights;
    private final CurrentUser user;

    Cities(CityRepository cities, GrantRepository grants, Rights rights, CurrentUser user) {
        this.cities = cities;
        this.grants = grants;
        this.rights = rights;
        this.user = user;
    }

    /** The cities whose workspace the current user may enter, active ones first. */
    public List<City> mine() {
        List<City> possible = user.signedIn()
                .map(SignedIn::personId)
                .map(person -> grants.ofDevelopmentBank(person) ? cities.all() : cities.ofMember(person))
                .orElse(List.of());
        Set<CityId> seen =
                rights.citiesWhereShe(Right.SEE, possible.stream().map(City::id).toList());
        return possible.stream().filter(city -> seen.contains(city.id())).toList();
    }

    /** Those of them in which the current user's grant under a right goes at least as far. */
    public List<City> mineWith(Right right, Grant least) {
        List<City> mine = mine();
        Set<CityId> reached =
                rights.citiesWhereShe(right, least, mine.stream().map(City::id).toList());
        return mine.stream().filter(city -> reached.contains(city.id())).toList();
    }

    /**
     * @throws NoSuchThing if there is none or it is not the current user's to see
     */
    public City bySlug(String slug) {
        City city = cities.bySlug(slug).orElseThrow(NoSuchThing::new);
        rights.requireToSee(city.id());
        return city;
    }

    /**
     * @throws NoSuchThing if there is none or it is not the current user's to see
     */
    public City byId(CityId id) {
        rights.requireToSee(id);
        return cities.byId(id).orElseThrow(NoSuchThing::new);
    }
}
