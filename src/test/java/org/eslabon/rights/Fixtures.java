package org.eslabon.rights;

import java.util.List;
import java.util.Map;

/**
 * What the methods of one module are called with, about things of Cuenca. Each call is taken back afterwards. A module's
 * fixtures are a class in its own test package, so that they can make what they need; {@link RightsMatrixIT} names it.
 */
public interface Fixtures {

    /** Begins with everything as it was; called once, with nobody signed in. */
    default void prepare() {}

    /** Arguments by the type of the parameter. */
    default Map<Class<?>, Object> values() {
        return Map.of();
    }

    /** All arguments of a method for which the types do not say enough, by its name in the table. */
    default Map<String, List<Object>> calls() {
        return Map.of();
    }

    /** The same types, about things of Barranquilla, which whoever acts in Cuenca must not reach. */
    default Map<Class<?>, Object> foreign() {
        return Map.of();
    }

    /** Arguments of which one names a thing of Barranquilla, where it is wrapped in something else. */
    default Map<String, List<Object>> foreignCalls() {
        return Map.of();
    }

    /** Ids for the addresses of views, by the name that stands in braces in the table. */
    default Map<String, String> ids() {
        return Map.of();
    }
}
