package org.eslabon.valuechain.ui;

import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.valuechain.Figures;
import org.eslabon.valuechain.PolicyCases;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyHeaders;
import org.eslabon.valuechain.StudyStages;
import org.springframework.stereotype.Component;

/** What the page of a study asks. */
@Component
record StudyServices(
        Studies studies,
        Figures figures,
        StudyHeaders headers,
        StudyStages stages,
        PolicyCases policies,
        GapTab.Services gaps,
        ObstaclesTab.Services obstacles,
        TextEditors texts,
        Talks talks) {}
