package org.eslabon.meetings.ui;

import java.time.Clock;
import org.eslabon.capacity.CapacityGaps;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.meetings.Agenda;
import org.eslabon.meetings.Agreements;
import org.eslabon.meetings.Attendances;
import org.eslabon.meetings.MeetingInvitations;
import org.eslabon.meetings.Meetings;
import org.eslabon.meetings.Minutes;
import org.eslabon.meetings.TrainingHours;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Plans;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.valuechain.Obstacles;
import org.springframework.stereotype.Component;

/** Whom the pages of meetings ask. */
@Component
record MeetingServices(
        Cities cities,
        Rights rights,
        Partnerships partnerships,
        Plans plans,
        Obstacles obstacles,
        CapacityGaps gaps,
        Meetings meetings,
        Agenda agenda,
        MeetingInvitations invitations,
        Attendances attendances,
        Minutes minutes,
        Agreements agreements,
        TrainingHours training,
        TextEditors texts,
        Talks talks,
        LiveSupport live,
        Clock clock) {}
