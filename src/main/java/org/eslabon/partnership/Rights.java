package org.eslabon.partnership;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.springframework.stereotype.Service;
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
    private final AuditTrail trail;

    Rights(GrantRepository grants, CityRepository cities, CurrentUser user, AuditTrail trail) {
        this.grants = grants;
        this.cities = cities;
        this.user = user;
        this.trail = trail;
    }

    /** The current user's best grant among her roles in the city; {@link Grant#NONE} for a stranger. */
    public Grant grant(CityId city, Right right) {
        return user.signedIn()
                .map(person -> {
                    Set<Role> roles = grants.rolesOf(person.personId(), city);
                    Map<Role, Map<Right, Grant>> decided = roles.isEmpty() ? Map.of() : grants.decidedBy(city);
                    return roles.stream()
                            .map(role -> grantOf(decided, role, right))
                            .max(Grant::compareTo)
                            .orElse(Grant.NONE);
                })
                .orElse(Grant.NONE);
    }

    public boolean maySee(CityId city) {
        return grant(city, Right.SEE) == Grant.FULL;
    }

    /** Whether the current user may change things under this right, at least her own organisation's. */
    public boolean may(CityId city, Right right) {
        return maySee(city) && grant(city, right).acts();
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
        requireToSee(city);
        if (!grant(city, right).acts()) {
            throw new NotAllowed(right + " in city " + city.value());
        }
    }

    /** The current user's roles in the city. */
    public Set<Role> roles(CityId city) {
        return user.signedIn()
                .map(person -> grants.rolesOf(person.personId(), city))
                .orElse(Set.of());
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

    /** Changes one cell of the city's matrix; the coordinator may not lock herself out. */
    @Transactional
    public Outcome<Grant> decide(CityId city, Role role, Right right, Grant grant) {
        require(city, Right.CONVENE);
        if (!Grant.of(right).contains(grant)) {
            return Outcome.refused("partnership.rights.senseless");
        }
        if (role == Role.COORDINATOR && (right == Right.CONVENE || right == Right.SEE)) {
            return new Outcome.Refused<>(Refusal.of("partnership.rights.locked-out"));
        }
        Grant before = grantOf(grants.decidedBy(city), role, right);
        if (before != grant) {
            grants.decide(city, role, right, grant);
            String name = cities.byId(city).orElseThrow(NoSuchThing::new).name();
            trail.record(
                    user.id(),
                    Act.of(city, ThingRef.city(city), "changed", name)
                            .field("rights." + role + "." + right, before, grant));
        }
        return Outcome.done(grant);
    }

    private static Grant grantOf(Map<Role, Map<Right, Grant>> decided, Role role, Right right) {
        return decided.getOrDefault(role, Map.of()).getOrDefault(right, DefaultGrants.of(role, right));
    }
}
