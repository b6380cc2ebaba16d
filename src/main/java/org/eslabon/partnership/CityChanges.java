package org.eslabon.partnership;

import java.util.List;
import org.eslabon.audit.Actor;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.audit.TrailFilter;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what in a city, for everybody who sees the city. */
@Service
@Transactional(readOnly = true)
public class CityChanges {

    private final AuditTrail trail;
    private final Rights rights;

    CityChanges(AuditTrail trail, Rights rights) {
        this.trail = trail;
        this.rights = rights;
    }

    public List<Entry> page(TrailFilter filter, int offset, int limit) {
        rights.requireToSee(filter.city());
        return trail.page(filter, offset, limit);
    }

    public int count(TrailFilter filter) {
        rights.requireToSee(filter.city());
        return trail.count(filter);
    }

    public List<Actor> actors(CityId city) {
        rights.requireToSee(city);
        return trail.actors(city);
    }

    public List<String> kinds(CityId city) {
        rights.requireToSee(city);
        return trail.kinds(city);
    }
}
