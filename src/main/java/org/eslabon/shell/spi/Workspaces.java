package org.eslabon.shell.spi;

import java.util.List;

/** The workspaces the current user may enter. */
public interface Workspaces {

    List<Workspace> mine();
}
