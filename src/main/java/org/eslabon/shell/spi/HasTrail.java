package org.eslabon.shell.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view that says where it stands, for the breadcrumb. */
public interface HasTrail {

    List<Crumb> trail();

    /**
     * @param path address without a leading slash; null for the page one is on
     */
    record Crumb(String text, @Nullable String path) {}
}
