package org.eslabon.programme;

import java.util.List;

/** Where something can wait for the current user. */
interface TaskSource {

    List<Task> tasks(Workplace at);
}
