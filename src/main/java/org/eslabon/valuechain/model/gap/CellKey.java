package org.eslabon.valuechain.model.gap;

/** Where in a gap matrix: a stage and a component of cost, each by its name in the benchmark. */
public record CellKey(String stage, String component) {}
