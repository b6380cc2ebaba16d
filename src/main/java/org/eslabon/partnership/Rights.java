package org.eslabon.partnership;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.FieldSaves;
import org.eslabon.glance.Glance;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current user may do in a city. Every service asks here before it answers; views ask only to hide what would
 * be refused.
 */
@Service
@Transactional(readOnly = true)
public class Rights {

    private final GrantRepository grants;
    private final CityRepository cities;
    private final CurrentUser user;
    private final FieldSaves saves;

    Rights(GrantRepository grants, CityRepository cities, CurrentUser user, FieldSaves saves) {
        this.grants = grants;
        this.cities = cities;
        this.user = user;
        this.saves = saves;
    }

    /** The current user's best grant among her roles in the city; {@link Grant#NONE} for a stranger. */
    public Grant grant(CityId city, Right right) {
        return best(standing(city), right);
    }

    private record Standing(PersonId person, CityId city) {}

    /** The current user's roles in the city, each with what the city has decided about it. */
    private Map<Role, Map<Right, Grant>> standing(CityId city) {
        return user.signedIn()
                .map(person -> Glance.once(
                        new Standing(person.personId(), city), () -> grants.rolesAndDecisions(person.personId(), city)))
                .orElse(Map.of());
    }

    private static Grant best(Map<Role, Map<Right, Grant>> standing, Right right) {
        return standing.keySet().stream()
                .map(role -> grantOf(standing, role, right))
                .max(Grant::compareTo)
                .orElse(Grant.NONE);
    }

    public boolean maySee(CityId city) {
        return grant(city, Right.SEE) == Grant.FULL;
    }

    /** Whether the current user may change things under this right, at least her own organisation's. */
    public boolean may(CityId city, Right right) {
        Map<Role, Map<Right, Grant>> standing = standing(city);
        return best(standing, Right.SEE) == Grant.FULL && best(standing, right).acts();
    }

    /**
     * @throws NoSuchThing if the current user may not see the city's workspace
     */
    public void requireToSee(CityId city) {
        if (!maySee(city)) {
            throw new NoSuchThing();
        }
    }

    /**
     * @throws NoSuchThing if the current user may not see the city's workspace
     * @throws NotAllowed if she may see it but not act under this right
     */
    public void require(CityId city, Right right) {
        Map<Role, Map<Right, Grant>> standing = standing(city);
        if (best(standing, Right.SEE) != Grant.FULL) {
            throw new NoSuchThing();
        }
        if (!best(standing, right).acts()) {
            throw new NotAllowed(right + " in city " + city.value());
        }
    }

    /** The current user's roles in the city. */
    public Set<Role> roles(CityId city) {
        return standing(city).keySet();
    }

    /** The current user's organisations that take part in the city: whose money and whose seat are hers to use. */
    public Set<OrganisationId> ownOrganisations(CityId city) {
        return user.signedIn()
                .map(person -> grants.organisationsOf(person.personId(), city))
                .orElse(Set.of());
    }

    /** The city's whole matrix, for those who see the city. */
    public Map<Role, Map<Right, Grant>> matrix(CityId city) {
        requireToSee(city);
        Map<Role, Map<Right, Grant>> decided = grants.decidedBy(city);
        Map<Role, Map<Right, Grant>> matrix = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Map<Right, Grant> row = new EnumMap<>(Right.class);
            for (Right right : Right.values()) {
                row.put(right, grantOf(decided, role, right));
            }
            matrix.put(role, row);
        }
        return matrix;
    }

    /** Where the city's matrix differs from the programme's, for those who see the city. */
    public Map<Role, Set<Right>> differences(CityId city) {
        requireToSee(city);
        Map<Role, Set<Right>> differences = new EnumMap<>(Role.class);
        grants.decidedBy(city)
                .forEach((role, row) -> row.forEach((right, grant) -> {
                    if (grant != DefaultGrants.of(role, right)) {
                        differences
                                .computeIfAbsent(role, key -> EnumSet.noneOf(Right.class))
                                .add(right);
                    }
                }));
        return differences;
    }

    /** What the programme grants a role where a city has not decided otherwise. */
    public static Grant standard(Role role, Right right) {
        return DefaultGrants.of(role, right);
    }

    /** Those of the cities in which the current user may act under this right. */
    Set<CityId> citiesWhereShe(Right right, Collection<CityId> among) {
        return citiesWhereShe(right, Grant.OWN, among);
    }

    /** Those of the cities that the current user sees and in which her grant goes at least as far. */
    Set<CityId> citiesWhereShe(Right right, Grant least, Collection<CityId> among) {
        SignedIn person = user.signedIn().orElse(null);
        if (person == null || among.isEmpty()) {
            return Set.of();
        }
        Map<CityId, Set<Role>> roles = grants.rolesByCity(person.personId());
        boolean bank = grants.ofDevelopmentBank(person.personId());
        Map<CityId, Map<Role, Grant>> seeing = grants.decidedAbout(Right.SEE);
        Map<CityId, Map<Role, Grant>> acting = grants.decidedAbout(right);
        return among.stream()
                .filter(city -> {
                    Set<Role> hers = EnumSet.noneOf(Role.class);
                    hers.addAll(roles.getOrDefault(city, Set.of()));
                    if (bank) {
                        hers.add(Role.DEVELOPMENT_BANK);
                    }
                    return reaches(hers, Right.SEE, Grant.FULL, seeing.getOrDefault(city, Map.of()))
                            && reaches(hers, right, least, acting.getOrDefault(city, Map.of()));
                })
                .collect(Collectors.toSet());
    }

    private static boolean reaches(Set<Role> roles, Right right, Grant least, Map<Role, Grant> decided) {
        return roles.stream()
                .anyMatch(role -> decided.getOrDefault(role, DefaultGrants.of(role, right))
                                .compareTo(least)
                        >= 0);
    }

    /**
     * Changes one cell of the city's matrix. Wanting nothing resets it to the programme's default. What a city cannot
     * decide: to lock its coordinator or a development bank out, and rights that concern the whole programme.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public FieldOutcome<Grant> decide(CityId city, Role role, Right right, FieldChange<Grant> change) {
        require(city, Right.CONVENE);
        Grant wanted = change.wanted() == null ? DefaultGrants.of(role, right) : change.wanted();
        if (!Grant.of(right).contains(wanted)) {
            return FieldOutcome.refused("partnership.rights.senseless");
        }
        if (fixed(role, right)) {
            return FieldOutcome.refused("partnership.rights.locked-out");
        }
        if (right == Right.CURATE && !grants.ofDevelopmentBank(user.id())) {
            return FieldOutcome.refused("partnership.rights.programme");
        }
        cities.lock(city);
        return saves.save(
                user.id(),
                () -> Act.of(
                        city,
                        ThingRef.city(city),
                        "changed",
                        cities.byId(city).orElseThrow(NoSuchThing::new).name()),
                "rights." + role + "." + right,
                new FieldChange<>(change.seen(), wanted),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable Grant seen, @Nullable Grant now) {
                        if (now() != seen) {
                            return false;
                        }
                        if (wanted == DefaultGrants.of(role, right)) {
                            grants.forget(city, role, right);
                        } else {
                            grants.decide(city, role, right, wanted);
                        }
                        return true;
                    }

                    @Override
                    public Grant now() {
                        return grantOf(grants.decidedBy(city), role, right);
                    }
                },
                null);
    }

    /** Whether no city decides this cell. */
    public static boolean fixed(Role role, Right right) {
        return role == Role.COORDINATOR && (right == Right.CONVENE || right == Right.SEE)
                || role == Role.DEVELOPMENT_BANK && right == Right.SEE;
    }

    private static Grant grantOf(Map<Role, Map<Right, Grant>> decided, Role role, Right right) {
        return decided.getOrDefault(role, Map.of()).getOrDefault(right, DefaultGrants.of(role, right));
    }
}
