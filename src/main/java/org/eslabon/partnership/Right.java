package org.eslabon.partnership;

/** What can be granted to a role in a city. */
public enum Right {
    /** See the city's workspace. */
    SEE,
    /** Edit value chain analyses. */
    ANALYSE,
    /** Score institutional capacity. */
    SCORE,
    /** Edit obstacles, plans and actions. */
    PLAN,
    /** Submit for approval. */
    SUBMIT,
    /** Approve plans and actions. */
    APPROVE,
    /** Pledge and commit money. */
    FUND,
    /** Meetings, minutes, members, organisations, roles and rights of the city. */
    CONVENE,
    /** Templates, good practices and the programme's view. */
    CURATE;

    /** Key of the right's translated name. */
    public String key() {
        return "partnership.right." + name();
    }
}
