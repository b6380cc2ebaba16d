package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eslabon.exchange.PlanTemplateId;
import org.eslabon.exchange.PlanTemplates;
import org.eslabon.exchange.ProposalId;
import org.eslabon.exchange.TemplateItem;
import org.eslabon.exchange.TemplateKind;
import org.eslabon.exchange.TemplateSubject;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What plans begin from is found in every city that reads what the programme shares. */
@WithIndex
class FoundTemplatesIT {

    private static final String BANK = "lucia.ferrer@caf.example";

    @Autowired
    AsPerson people;

    @Autowired
    Finding given;

    @Autowired
    PlanTemplates templates;

    private String mark;
    private PlanTemplateId template;

    @BeforeEach
    void aTemplate() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        template = ((Outcome.Done<PlanTemplateId>)
                        people.as(BANK, () -> templates.create(TemplateKind.GENERAL, "es", "Agrupamiento " + mark)))
                .value();
    }

    @Test
    void findsATemplateInEveryCityByItsNameAndByWhatItProposes() {
        ProposalId proposal = ((Outcome.Done<ProposalId>)
                        people.as(BANK, () -> templates.addProposal(template, "es", "Centro de acopio p" + mark)))
                .value();
        people.as(
                BANK,
                () -> templates.changeText(
                        proposal, TemplateItem.NAME, "pt", new FieldChange<>(null, "Armazém comum x" + mark)));

        for (String who : List.of(ANALYST, STRANGER, BANK)) {
            Hit hit = hits(who, "agrupamiento " + mark).getFirst();
            assertThat(hit.thing().kind()).as(who).isEqualTo("plan-template");
            assertThat(hit.path()).as(who).isEqualTo("practices/templates/" + template.value());
            assertThat(hit.city()).as(who).isNull();
            assertThat(hits(who, "acopio p" + mark)).as(who).hasSize(1);
            assertThat(hits(who, "armazem x" + mark)).as(who).hasSize(1);
        }
        remove(proposal);
        assertThat(hits(ANALYST, "acopio p" + mark)).isEmpty();
        remove(template);
        assertThat(hits(ANALYST, mark)).isEmpty();
    }

    @Test
    void isCalledWhatItIsCalledInTheReadersLanguage() {
        people.as(
                BANK,
                () -> templates.changeText(
                        template, TemplateItem.NAME, "en", new FieldChange<>(null, "Cluster programme " + mark)));
        given.catchUp();

        Hit hit = given.results(ANALYST, SearchQuery.everywhere("cluster " + mark))
                .hits()
                .getFirst();

        assertThat(Finding.text(hit.title()))
                .as("to a reader of Spanish")
                .isEqualTo(
                        people.as(ANALYST, () -> templates.get(template).name().in(Locale.of("es"))));
    }

    private void remove(TemplateSubject what) {
        people.as(BANK, () -> {
            templates.remove(what);
            return what;
        });
    }

    private List<Hit> hits(String email, String typed) {
        return given.results(email, SearchQuery.everywhere(typed)).hits();
    }
}
