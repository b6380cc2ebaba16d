package org.eslabon.shell.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module's lines in the navigation, for the current user. */
public interface NavigationEntries {

    /** The lines to show within a workspace; null where the person has none. */
    List<NavigationEntry> in(@Nullable Workspace workspace);
}
