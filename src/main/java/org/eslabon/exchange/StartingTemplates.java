package org.eslabon.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The templates that the product brings. Each is put in once; from then on it is the programme's, which changes it or
 * takes it away.
 */
@Component
@Order(0)
class StartingTemplates implements ApplicationRunner {

    static final String FILE = "exchange/templates.json";

    private final TemplateRepository templates;
    private final TransactionTemplate transaction;

    StartingTemplates(TemplateRepository templates, TransactionTemplate transaction) {
        this.templates = templates;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        JsonNode file;
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            file = JsonMapper.shared().readTree(content);
        }
        for (JsonNode one : file.path("templates")) {
            String source = one.path("source").asString();
            if (templates.hasSource(source)) {
                continue;
            }
            try {
                transaction.executeWithoutResult(status -> add(source, one));
            } catch (DuplicateKeyException anotherNodeWasFaster) {
                // Then it is there.
            }
        }
    }

    private void add(String source, JsonNode one) {
        PlanTemplateId id = PlanTemplateId.next();
        templates.add(id, TemplateKind.valueOf(one.path("kind").asString()), source, null);
        words(id, id, TemplateItem.NAME, one.path("name"));
        words(id, id, TemplateItem.DESCRIPTION, one.path("text"));
        for (JsonNode proposed : one.path("proposals")) {
            ProposalId proposal = ProposalId.next();
            templates.addProposal(proposal, id);
            words(id, proposal, TemplateItem.NAME, proposed.path("name"));
            words(id, proposal, TemplateItem.DESCRIPTION, proposed.path("description"));
            for (JsonNode milestone : proposed.path("milestones")) {
                part(id, proposal, TemplatePart.Kind.MILESTONE, milestone);
            }
            for (JsonNode indicator : proposed.path("indicators")) {
                part(id, proposal, TemplatePart.Kind.INDICATOR, indicator);
            }
        }
    }

    private void part(PlanTemplateId template, ProposalId proposal, TemplatePart.Kind kind, JsonNode one) {
        TemplatePartId id = TemplatePartId.next();
        templates.addPart(
                id,
                template,
                proposal,
                kind,
                kind == TemplatePart.Kind.MILESTONE ? one.path("months").asInt() : null);
        words(template, id, TemplateItem.NAME, one.path("name"));
        words(template, id, TemplateItem.UNIT, one.path("unit"));
    }

    private void words(PlanTemplateId template, TemplateSubject of, TemplateItem item, JsonNode texts) {
        for (Locale language : Texts.LANGUAGES) {
            String code = language.getLanguage();
            if (texts.hasNonNull(code)) {
                templates.setText(template, of, item, code, texts.path(code).asString());
            }
        }
    }
}
