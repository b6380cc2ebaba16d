package org.eslabon.partnership;

import java.time.Instant;
import org.eslabon.security.Person;
import org.eslabon.shared.OrganisationId;

/**
 * A person of a city's partnership, as a list shows her.
 *
 * @param pending whether she has not taken up her invitation yet
 */
public record CityMember(Member member, Instant since, boolean pending) {

    public Person person() {
        return member.person();
    }

    public OrganisationId organisation() {
        return member.organisation();
    }

    public boolean is(CityMember other) {
        return person().id().equals(other.person().id()) && organisation().equals(other.organisation());
    }
}
