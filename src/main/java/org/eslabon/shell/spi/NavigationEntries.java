package org.eslabon.shell.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module's lines in the navigation, for the current user. */
public interface NavigationEntries {

    /** The lines to show within a workspace; null on pages of none of the person's, where she has several or none at all. */
    List<NavigationEntry> in(@Nullable Workspace workspace);
}
