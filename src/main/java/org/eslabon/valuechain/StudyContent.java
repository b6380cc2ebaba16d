package org.eslabon.valuechain;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.Reconciliation;
import org.eslabon.valuechain.model.StudyData;

/**
 * A version of a study with all that follows from its figures.
 *
 * @param discrepancies what was noticed while reading the source, then what does not reconcile now
 */
public record StudyContent(
        Study study, StudyVersion version, StudyData data, Analysis analysis, List<Discrepancy> discrepancies) {

    static StudyContent of(Study study, StudyVersion version, StudyData data, List<Discrepancy> notes) {
        var discrepancies = new ArrayList<>(notes);
        Analysis analysis = Analysis.of(data);
        discrepancies.addAll(Reconciliation.of(data, analysis));
        return new StudyContent(study, version, data, analysis, List.copyOf(discrepancies));
    }
}
