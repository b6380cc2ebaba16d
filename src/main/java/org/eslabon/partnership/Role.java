package org.eslabon.partnership;

/** The part an organisation plays in one city's partnership. */
public enum Role {
    /** The public-private centre that runs the partnership's work. */
    COORDINATOR,
    /** Municipality or province. */
    GOVERNMENT,
    /** Chamber of commerce, company or other private body. */
    PRIVATE_SECTOR,
    UNIVERSITY,
    CIVIL_SOCIETY,
    DEVELOPMENT_BANK;

    /** Key of the role's translated name. */
    public String key() {
        return "partnership.role." + name();
    }
}
