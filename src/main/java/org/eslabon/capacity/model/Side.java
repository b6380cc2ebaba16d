package org.eslabon.capacity.model;

import org.eslabon.partnership.Role;

/**
 * From which side a role looks at a public service. The public view is that of those who run it: municipality, province
 * and the coordinator, which carries out public policy. The private view is that of the private sector, which uses it.
 * Universities, civil society and the development bank stand on neither side: they are shown, and count in no side's median.
 */
public enum Side {
    PUBLIC,
    PRIVATE,
    NEITHER;

    public static Side of(Role role) {
        return switch (role) {
            case GOVERNMENT, COORDINATOR -> PUBLIC;
            case PRIVATE_SECTOR -> PRIVATE;
            case UNIVERSITY, CIVIL_SOCIETY, DEVELOPMENT_BANK -> NEITHER;
        };
    }
}
