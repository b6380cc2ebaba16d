package org.eslabon.partnership;

/**
 * An organisation's part in a city, as a list shows it.
 *
 * @param people how many belong to it
 */
public record Participation(Participant participant, int people) {

    public Organisation organisation() {
        return participant.organisation();
    }

    public Role role() {
        return participant.role();
    }
}
