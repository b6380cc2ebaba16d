package org.eslabon.meetings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.launch.ProductAddress;
import org.eslabon.mail.Mailbox;
import org.eslabon.meetings.MinutesRepository.Speaker;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the organisations that attended a meeting to approve its minutes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MinutesMails {

    private final MinutesRepository minutes;
    private final Mailbox mailbox;
    private final ProductAddress address;

    MinutesMails(MinutesRepository minutes, Mailbox mailbox, ProductAddress address) {
        this.minutes = minutes;
        this.mailbox = mailbox;
        this.address = address;
    }

    /** Of each organisation those who were invited, or all where none was; once to each, and not to who sends. */
    void ask(Meeting meeting, Collection<OrganisationId> organisations, LocalDate lastDay, PersonId sender) {
        List<Speaker> all = minutes.speakers(meeting.id(), organisations);
        Set<OrganisationId> withInvited =
                all.stream().filter(Speaker::invited).map(Speaker::organisation).collect(Collectors.toSet());
        Map<PersonId, Speaker> asked = new LinkedHashMap<>();
        all.stream()
                .filter(one -> one.invited() || !withInvited.contains(one.organisation()))
                .filter(one -> !one.person().equals(sender))
                .forEach(one -> asked.putIfAbsent(one.person(), one));
        asked.values().forEach(one -> ask(meeting, lastDay, one));
    }

    private void ask(Meeting meeting, LocalDate lastDay, Speaker whom) {
        Locale language = whom.language();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.dates(language))
                .format(lastDay);
        mailbox.send(
                whom.email(),
                language,
                Texts.text(language, "meetings.mail.minutes.subject", meeting.title()),
                String.join(
                        "\n\n",
                        Texts.text(language, "meetings.mail.greeting", whom.name()),
                        Texts.text(language, "meetings.mail.minutes", meeting.title(), meeting.cityName(), day),
                        address.of(MeetingAddresses.minutes(meeting.citySlug(), meeting.id()))));
    }
}
