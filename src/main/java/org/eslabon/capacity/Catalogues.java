package org.eslabon.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldSaves;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogues a city can ask: the programme's, and its own versions. One of its versions at most is a draft, in which
 * it is changed by those who edit analyses; publishing freezes it.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Catalogues {

    static final int MOST_INDICATORS = 200;
    private static final BigDecimal HEAVIEST = new BigDecimal("100");
    private static final int WEIGHT_DIGITS = 3;

    private final CatalogueRepository catalogues;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    Catalogues(CatalogueRepository catalogues, Rights rights, CurrentUser user, AuditTrail trail, FieldSaves saves) {
        this.catalogues = catalogues;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    /** The city's own versions, newest first, and then the programme's. */
    @Transactional(readOnly = true)
    public List<Catalogue.Version> versions(CityId city) {
        rights.requireToSee(city);
        return catalogues.of(city);
    }

    /** What a new round asks unless another version is chosen: the city's last published one, or else the programme's. */
    @Transactional(readOnly = true)
    public Catalogue current(CityId city) {
        return catalogues.load(published(versions(city)));
    }

    static Catalogue.Version published(List<Catalogue.Version> versions) {
        return versions.stream().filter(one -> !one.draft()).findFirst().orElseThrow();
    }

    /**
     * @throws NoSuchThing if there is none, or it is not the programme's or this city's
     */
    @Transactional(readOnly = true)
    public Catalogue get(CityId city, CatalogueId id) {
        rights.requireToSee(city);
        Catalogue.Version version = catalogues.byId(id).orElseThrow(NoSuchThing::new);
        if (version.city() != null && !version.city().equals(city)) {
            throw new NoSuchThing();
        }
        return catalogues.load(version);
    }

    /** The city's draft: the one that is there, or a copy of what is asked now. */
    public Outcome<CatalogueId> beginDraft(CityId city) {
        rights.require(city, Right.ANALYSE);
        catalogues.lock(city);
        List<Catalogue.Version> versions = catalogues.of(city);
        Optional<Catalogue.Version> draft =
                versions.stream().filter(Catalogue.Version::draft).findFirst();
        if (draft.isPresent()) {
            return Outcome.done(draft.get().id());
        }
        Catalogue source = catalogues.load(published(versions));
        int number = versions.stream()
                        .filter(one -> one.city() != null)
                        .mapToInt(Catalogue.Version::number)
                        .max()
                        .orElse(0)
                + 1;
        CatalogueId id = CatalogueId.next();
        catalogues.begin(id, city, number, null, user.id());
        catalogues.fill(id, source.dimensions().stream().map(Catalogues::copy).toList());
        trail.record(user.id(), Act.of(city, Catalogue.thing(id), "created", String.valueOf(number)));
        return Outcome.done(id);
    }

    private static Dimension copy(Dimension dimension) {
        DimensionId id = DimensionId.next();
        return new Dimension(
                id,
                dimension.code(),
                dimension.name(),
                dimension.indicators().stream()
                        .map(one -> new Indicator(IndicatorId.next(), id, one.code(), one.weight(), one.texts()))
                        .toList());
    }

    /** Adds a dimension at the end, with its name in one language. */
    public Outcome<DimensionId> addDimension(CatalogueId catalogue, String language, String name) {
        Catalogue.Version draft = toChange(catalogue);
        String clean = PlainText.of(name);
        Refusal refusal = refusal(draft, CatalogueItem.NAME, language, clean);
        if (refusal == null && clean == null) {
            refusal = Refusal.of("capacity.catalogue.name.required");
        }
        if (refusal == null && catalogues.load(draft).dimensions().size() >= MOST_INDICATORS) {
            refusal = Refusal.of("capacity.catalogue.full", MOST_INDICATORS);
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        DimensionId id = DimensionId.next();
        catalogues.addDimension(catalogue, id, id.value().toString());
        catalogues.setText(catalogue, id.value(), CatalogueItem.NAME, language, clean);
        record(draft, "added", clean);
        return Outcome.done(id);
    }

    /** Adds an indicator at the end of a dimension, with its name in one language. */
    public Outcome<IndicatorId> addIndicator(DimensionId dimension, String language, String name) {
        CatalogueId catalogue = catalogues.of(dimension).orElseThrow(NoSuchThing::new);
        Catalogue.Version draft = toChange(catalogue);
        String clean = PlainText.of(name);
        Refusal refusal = refusal(draft, CatalogueItem.NAME, language, clean);
        if (refusal == null && clean == null) {
            refusal = Refusal.of("capacity.catalogue.name.required");
        }
        if (refusal == null && catalogues.load(draft).indicators().size() >= MOST_INDICATORS) {
            refusal = Refusal.of("capacity.catalogue.full", MOST_INDICATORS);
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        IndicatorId id = IndicatorId.next();
        catalogues.addIndicator(catalogue, dimension, id, id.value().toString());
        catalogues.setText(catalogue, id.value(), CatalogueItem.NAME, language, clean);
        record(draft, "added", clean);
        return Outcome.done(id);
    }

    public Outcome<IndicatorId> removeIndicator(IndicatorId id) {
        Catalogue.Version draft = toChange(catalogues.of(id).orElseThrow(NoSuchThing::new));
        if (!draft.draft()) {
            return Outcome.refused("capacity.catalogue.frozen");
        }
        String name = name(draft, id.value());
        catalogues.remove(id);
        record(draft, "removed", name);
        return Outcome.done(id);
    }

    /** Removes a dimension in which there is no indicator any more. */
    public Outcome<DimensionId> removeDimension(DimensionId id) {
        Catalogue.Version draft = toChange(catalogues.of(id).orElseThrow(NoSuchThing::new));
        if (!draft.draft()) {
            return Outcome.refused("capacity.catalogue.frozen");
        }
        if (catalogues
                .load(draft)
                .dimension(id)
                .filter(one -> one.indicators().isEmpty())
                .isEmpty()) {
            return Outcome.refused("capacity.catalogue.dimension.not-empty");
        }
        String name = name(draft, id.value());
        catalogues.remove(id);
        record(draft, "removed", name);
        return Outcome.done(id);
    }

    /** Changes a text of an indicator in one language; nothing takes it away. */
    public FieldOutcome<String> changeText(
            IndicatorId id, CatalogueItem item, String language, FieldChange<String> change) {
        return changeText(catalogues.of(id).orElseThrow(NoSuchThing::new), id.value(), item, language, change);
    }

    public FieldOutcome<String> changeName(DimensionId id, String language, FieldChange<String> change) {
        CatalogueId catalogue = catalogues.of(id).orElseThrow(NoSuchThing::new);
        return changeText(catalogue, id.value(), CatalogueItem.NAME, language, change);
    }

    private FieldOutcome<String> changeText(
            CatalogueId catalogue, UUID of, CatalogueItem item, String language, FieldChange<String> change) {
        Catalogue.Version draft = toChange(catalogue);
        String clean = PlainText.of(change.wanted());
        Refusal refusal = refusal(draft, item, language, clean);
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                act(draft, of, "worded"),
                field(of, item, language),
                new FieldChange<>(change.seen(), clean),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable String seen, @Nullable String wanted) {
                        if (!Objects.equals(now(), seen)) {
                            return false;
                        }
                        catalogues.setText(catalogue, of, item, language, wanted);
                        return true;
                    }

                    @Override
                    public @Nullable String now() {
                        return catalogues.text(of, item, language);
                    }
                },
                null);
    }

    /** Above 0, at most 100, with at most three decimals. */
    public FieldOutcome<BigDecimal> changeWeight(IndicatorId id, FieldChange<BigDecimal> change) {
        Catalogue.Version draft = toChange(catalogues.of(id).orElseThrow(NoSuchThing::new));
        BigDecimal wanted = change.wanted();
        if (!draft.draft()) {
            return FieldOutcome.refused("capacity.catalogue.frozen");
        }
        if (wanted == null
                || wanted.signum() <= 0
                || wanted.compareTo(HEAVIEST) > 0
                || wanted.stripTrailingZeros().scale() > WEIGHT_DIGITS) {
            return FieldOutcome.refused("capacity.catalogue.weight.senseless");
        }
        return saves.save(
                user.id(),
                act(draft, id.value(), "weighed"),
                weightField(id),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable BigDecimal seen, @Nullable BigDecimal to) {
                        return to != null && catalogues.setWeight(id, seen, to);
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return catalogues.weight(id);
                    }
                },
                null);
    }

    /** Freezes the draft; from then on new rounds ask it. */
    public Outcome<CatalogueId> publish(CatalogueId id) {
        Catalogue.Version draft = toChange(id);
        if (!draft.draft()) {
            return Outcome.refused("capacity.catalogue.frozen");
        }
        Refusal refusal = refusalToPublish(catalogues.load(draft));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        catalogues.publish(id, user.id());
        record(draft, "published", null);
        return Outcome.done(id);
    }

    private static @Nullable Refusal refusalToPublish(Catalogue catalogue) {
        if (catalogue.dimensions().isEmpty()) {
            return Refusal.of("capacity.catalogue.empty");
        }
        for (Dimension dimension : catalogue.dimensions()) {
            String name = dimension.name().in(Locale.ROOT);
            if (dimension.name().missing() || dimension.indicators().isEmpty()) {
                return Refusal.of("capacity.catalogue.dimension.incomplete", name);
            }
            for (Indicator indicator : dimension.indicators()) {
                List<CatalogueItem> needed = new ArrayList<>(List.of(CatalogueItem.values()));
                needed.remove(CatalogueItem.ASKS);
                if (needed.stream().anyMatch(item -> indicator.text(item).missing())) {
                    return Refusal.of(
                            "capacity.catalogue.indicator.incomplete",
                            indicator.name().in(Locale.ROOT));
                }
            }
        }
        return null;
    }

    /** Throws the draft away; what was published stays. */
    public Outcome<CatalogueId> discard(CatalogueId id) {
        Catalogue.Version draft = toChange(id);
        if (!draft.draft()) {
            return Outcome.refused("capacity.catalogue.frozen");
        }
        catalogues.discard(id);
        record(draft, "removed", null);
        return Outcome.done(id);
    }

    /** The name by which the trail and the open pages know a text of an indicator or a dimension. */
    public static String field(UUID of, CatalogueItem item, String language) {
        return item + "." + language + "." + of;
    }

    public static String weightField(IndicatorId id) {
        return "weight." + id.value();
    }

    /** The catalogue of a city, held until the transaction ends, if the current user may change it. */
    Catalogue.Version toChange(CatalogueId id) {
        CityId city = catalogues.byId(id).map(Catalogue.Version::city).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.ANALYSE);
        catalogues.lockDraft(id);
        return catalogues.byId(id).orElseThrow(NoSuchThing::new);
    }

    private static @Nullable Refusal refusal(
            Catalogue.Version version, CatalogueItem item, String language, @Nullable String text) {
        if (!version.draft()) {
            return Refusal.of("capacity.catalogue.frozen");
        }
        if (!Wording.languages().contains(language)) {
            return Refusal.of("capacity.catalogue.language.unknown");
        }
        return text != null && text.length() > item.longest() ? Refusal.of("capacity.text.long", item.longest()) : null;
    }

    private String name(Catalogue.Version draft, UUID of) {
        Catalogue catalogue = catalogues.load(draft);
        return catalogue
                .indicator(new IndicatorId(of))
                .map(Indicator::name)
                .or(() -> catalogue.dimension(new DimensionId(of)).map(Dimension::name))
                .orElse(Wording.NONE)
                .in(Locale.ROOT);
    }

    private Supplier<Act> act(Catalogue.Version draft, UUID of, String verb) {
        return () -> Act.of(draft.city(), Catalogue.thing(draft.id()), verb, draft.number() + " · " + name(draft, of));
    }

    void record(Catalogue.Version draft, String verb, @Nullable String part) {
        String label = part == null ? String.valueOf(draft.number()) : draft.number() + " · " + part;
        trail.record(user.id(), Act.of(draft.city(), Catalogue.thing(draft.id()), verb, label));
    }
}
