package org.eslabon.valuechain;

import java.util.List;

/** The stages of a study by name, in the order of the chain. */
interface StageNames {

    List<String> of(StudyId study);
}
