package org.eslabon.shell.spi;

import java.util.List;

/** Pages of a module about oneself, which the menu of the person leads to. */
public interface PersonPages {

    /** By their order; icons are not shown there. */
    List<NavigationEntry> mine();
}
