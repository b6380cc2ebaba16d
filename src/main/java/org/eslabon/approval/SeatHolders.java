package org.eslabon.approval;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of a city, and the development banks, as those who may decide there. */
@Component
class SeatHolders {

    private final JdbcClient database;
    private final Rights rights;

    SeatHolders(JdbcClient database, Rights rights) {
        this.database = database;
        this.rights = rights;
    }

    /** By name; as those who see the city may know. */
    List<SeatHolder> of(CityId city) {
        Map<Role, Map<Right, Grant>> matrix = rights.matrix(city);
        return database.sql("""
                        select o.id, o.short_name, p.role from participation p join organisation o on o.id = p.organisation_id
                        where p.city_id = :city
                        union
                        select o.id, o.short_name, 'DEVELOPMENT_BANK' from organisation o
                        where o.kind = 'DEVELOPMENT_BANK' and not exists (select * from participation p
                            where p.organisation_id = o.id and p.city_id = :city)
                        order by short_name""")
                .param("city", city.value())
                .query((row, number) -> {
                    Role role = Role.valueOf(row.getString("role"));
                    return new SeatHolder(
                            new OrganisationId(row.getObject("id", UUID.class)),
                            row.getString("short_name"),
                            role,
                            matrix.getOrDefault(role, Map.of()).getOrDefault(Right.APPROVE, Grant.NONE));
                })
                .list();
    }
}
