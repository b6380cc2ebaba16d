package org.eslabon.capacity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * The programme's catalogue, which every city has from its first day. It is read from the product's file once for each
 * edition and frozen, so that a round made with an earlier edition keeps it.
 */
@Component
@Order(0)
class StartingCatalogue implements ApplicationRunner {

    private static final String FILE = "capacity/catalogue.json";

    private final CatalogueRepository catalogues;
    private final TransactionTemplate transaction;

    StartingCatalogue(CatalogueRepository catalogues, TransactionTemplate transaction) {
        this.catalogues = catalogues;
        this.transaction = transaction;
    }

    /** Of the product's file. */
    static String edition() {
        return file().path("version").asString();
    }

    private static JsonNode file() {
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        JsonNode file = file();
        String edition = file.path("version").asString();
        if (catalogues.hasSource(edition)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                CatalogueId id = CatalogueId.next();
                catalogues.begin(id, null, Integer.parseInt(edition), edition, null);
                catalogues.fill(id, dimensions(file));
                catalogues.publish(id, null);
            });
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // Then it is there.
        }
    }

    static List<Dimension> dimensions(JsonNode file) {
        List<Dimension> dimensions = new ArrayList<>();
        for (JsonNode one : file.path("dimensions")) {
            DimensionId id = DimensionId.next();
            List<Indicator> indicators = new ArrayList<>();
            one.path("indicators").forEach(asked -> indicators.add(indicator(id, asked)));
            dimensions.add(new Dimension(id, one.path("code").asString(), wording(one.path("name")), indicators));
        }
        return dimensions;
    }

    private static Indicator indicator(DimensionId dimension, JsonNode asked) {
        Map<CatalogueItem, Wording> texts = new EnumMap<>(CatalogueItem.class);
        texts.put(CatalogueItem.NAME, wording(asked.path("name")));
        texts.put(CatalogueItem.ASKS, wording(asked.path("asks")));
        for (int i = 0; i < asked.path("levels").size(); i++) {
            texts.put(CatalogueItem.level(i + 1), wording(asked.path("levels").path(i)));
        }
        return new Indicator(
                IndicatorId.next(),
                dimension,
                asked.path("code").asString(),
                new BigDecimal(asked.path("weight").asString("1")),
                texts);
    }

    private static Wording wording(JsonNode texts) {
        Wording wording = Wording.NONE;
        for (String language : Wording.languages()) {
            if (texts.hasNonNull(language)) {
                wording = wording.with(language, texts.path(language).asString());
            }
        }
        return wording;
    }
}
