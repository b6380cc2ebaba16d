package org.eslabon.coediting.model;

/** Anything that says where positions come to be: a mapping, or a part of one that is still growing. */
@FunctionalInterface
interface Positions {

    MapResult mapResult(int position, int side);

    default int map(int position, int side) {
        return mapResult(position, side).position();
    }
}
