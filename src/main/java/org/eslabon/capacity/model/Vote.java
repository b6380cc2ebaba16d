package org.eslabon.capacity.model;

import org.eslabon.partnership.Role;

/** One assessor's answer to one indicator, with the role of her organisation. */
public record Vote(Role role, Answer answer) {}
