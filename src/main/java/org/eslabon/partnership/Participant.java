package org.eslabon.partnership;

/** An organisation in a city's partnership. */
public record Participant(Organisation organisation, Role role, String duties) {}
