package org.eslabon.programme;

import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityMember;
import org.eslabon.partnership.Memberships;
import org.eslabon.partnership.PartnershipAddresses;
import org.springframework.stereotype.Component;

/** People who have not taken up their invitation to the partnership. */
@Component
class MemberTasks implements TaskSource {

    private final Memberships memberships;

    MemberTasks(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        City city = at.city();
        return !at.coordinates()
                ? List.of()
                : memberships.inCity(city.id()).stream()
                        .filter(CityMember::pending)
                        .map(member -> new Task(
                                Task.Kind.REMIND_MEMBER,
                                city,
                                member.person().name(),
                                PartnershipAddresses.member(
                                        city.slug(), member.person().id(), member.organisation()),
                                null))
                        .toList();
    }
}
