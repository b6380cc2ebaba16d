package org.eslabon.capacity;

import org.eslabon.partnership.City;

/** A public service beside others of its kind: its costs are in the currency of its own city. */
public record PublicServiceInCity(City city, PublicServiceSheet sheet) {}
