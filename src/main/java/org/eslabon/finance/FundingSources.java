package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eslabon.audit.Act;
import org.eslabon.audit.FieldColumns;
import org.eslabon.audit.FieldSaves;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Sector;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the money of a city's plans comes from: own funds of partners, loan operations and grants, with their conditions and
 * caps.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class FundingSources {

    private static final int REASON_LENGTH = 1_000;

    private final SourceRepository sources;
    private final FinanceAccess access;
    private final FieldSaves saves;
    private final FieldColumns columns;
    private final Rights rights;

    FundingSources(
            SourceRepository sources, FinanceAccess access, FieldSaves saves, FieldColumns columns, Rights rights) {
        this.sources = sources;
        this.access = access;
        this.saves = saves;
        this.columns = columns;
        this.rights = rights;
    }

    /** The sources of a city, by name. */
    @Transactional(readOnly = true)
    public List<FundingSource> ofCity(CityId city) {
        rights.requireToSee(city);
        return sources.ofCity(city);
    }

    /** The organisations whose money the current user may enter as a source; none for those who may not fund. */
    @Transactional(readOnly = true)
    public List<Provider> providers(CityId city) {
        rights.requireToSee(city);
        Grant grant = rights.grant(city, Right.FUND);
        if (!grant.acts()) {
            return List.of();
        }
        var own = rights.ownOrganisations(city);
        return sources.providers(city).stream()
                .filter(one -> grant == Grant.FULL || own.contains(one.id()))
                .toList();
    }

    public FormOutcome<SourceId> create(CityId city, NewSource wanted) {
        access.require(city, wanted.organisation());
        NewSource source = new NewSource(
                PlainText.of(wanted.name()),
                wanted.kind(),
                wanted.organisation(),
                wanted.organisation() == null ? PlainText.of(wanted.provider()) : null,
                wanted.sector(),
                PlainText.of(wanted.currency()),
                wanted.amount());
        sources.lockNames(city);
        Provider provider = provider(city, source.organisation());
        Sector sector = provider != null && provider.sector() != null ? provider.sector() : source.sector();
        Map<String, Refusal> refusals = refusals(city, source, provider, sector);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        SourceId id = SourceId.next();
        sources.add(id, city, source, Objects.requireNonNull(sector), access.user());
        access.record(Act.of(city, FundingSource.thing(id), "created", Objects.requireNonNull(source.name())));
        return new FormOutcome.Done<>(id);
    }

    private @Nullable Provider provider(CityId city, @Nullable OrganisationId organisation) {
        return sources.providers(city).stream()
                .filter(one -> one.id().equals(organisation))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Refusal> refusals(
            CityId city, NewSource source, @Nullable Provider provider, @Nullable Sector sector) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("name", refusalOfName(city, source.name(), null));
        found.put("kind", source.kind() == null ? Refusal.of("finance.refusal.required") : null);
        found.put("organisation", refusalOfGiver(source, provider));
        found.put("provider", FinanceRules.text(200).refusalOf(source.provider()));
        found.put("sector", sector == null ? Refusal.of("finance.refusal.required") : null);
        found.put("currency", isCurrency(source.currency()) ? null : Refusal.of("finance.refusal.currency"));
        found.put("amount", FinanceRules.amount(source.amount()));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private @Nullable Refusal refusalOfName(CityId city, @Nullable String name, @Nullable SourceId other) {
        Refusal refusal = SourceFields.NAME.refusalOf(name);
        return refusal == null && name != null && sources.named(city, name, other)
                ? Refusal.of("finance.refusal.source.named", name)
                : refusal;
    }

    private static @Nullable Refusal refusalOfGiver(NewSource source, @Nullable Provider provider) {
        if (source.organisation() != null) {
            return provider == null ? Refusal.of("finance.refusal.organisation.stranger") : null;
        }
        if (source.kind() == SourceKind.OWN_FUNDS) {
            return Refusal.of("finance.refusal.organisation.own");
        }
        return source.provider() == null ? Refusal.of("finance.refusal.giver") : null;
    }

    private static boolean isCurrency(@Nullable String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    }

    /** Changes one of {@link SourceFields}. */
    public <T> FieldOutcome<T> change(SourceId id, Field<FundingSource, T> field, FieldChange<T> change) {
        CityId city = sources.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.FUND);
        if (field == SourceFields.NAME) {
            sources.lockNames(city); // always before the source, so that two never wait for each other
        }
        FundingSource source = access.toFund(id);
        FieldChange<T> clean = field.cleaned(change);
        Refusal refusal = field.refusalOf(clean.wanted());
        if (refusal == null && field == SourceFields.NAME) {
            refusal = refusalOfName(city, (String) clean.wanted(), id);
        }
        if (refusal == null && field == SourceFields.SECTOR && source.sectorDerived()) {
            refusal = Refusal.of("finance.refusal.sector.derived");
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        Supplier<FundingSource> now = () -> sources.byId(id).orElseThrow(NoSuchThing::new);
        return saves.save(
                access.user(),
                () -> FinanceAccess.act(now.get(), "changed"),
                field.name(),
                clean,
                columns.of(field, id.value(), now),
                null);
    }

    /**
     * Sets, changes or takes away the cap of one basis. A cap below what is promised already is stored: from then on amounts
     * under it may only fall, and the page says that it is exceeded.
     *
     * @param change caps of this basis, or null for none
     */
    public FieldOutcome<Cap> changeCap(SourceId id, CapBasis basis, FieldChange<Cap> change) {
        access.toFund(id);
        Cap wanted = change.wanted();
        Refusal refusal = wanted == null ? null : refusalOf(basis, wanted);
        if (refusal != null || basis == CapBasis.AGREED) {
            return new FieldOutcome.Refused<>(refusal == null ? Refusal.of("finance.refusal.cap.agreed") : refusal);
        }
        Cap clean = wanted == null ? null : new Cap(basis, wanted.most(), PlainText.orEmpty(wanted.reason()));
        Supplier<FundingSource> now = () -> sources.byId(id).orElseThrow(NoSuchThing::new);
        return saves.save(
                access.user(),
                () -> FinanceAccess.act(now.get(), "changed"),
                "cap." + basis,
                new FieldChange<>(change.seen(), clean),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable Cap seen, @Nullable Cap wished) {
                        if (!FieldChange.same(now(), seen)) {
                            return false;
                        }
                        if (wished == null) {
                            sources.removeCap(id, basis);
                        } else {
                            sources.setCap(id, wished);
                        }
                        return true;
                    }

                    @Override
                    public @Nullable Cap now() {
                        return now.get().cap(basis).orElse(null);
                    }

                    @Override
                    public @Nullable Object inTrail(@Nullable Cap cap) {
                        return cap == null ? null : cap.most().toPlainString() + (basis.isShare() ? " %" : "");
                    }
                },
                clean == null ? null : clean.reason());
    }

    private static @Nullable Refusal refusalOf(CapBasis basis, Cap cap) {
        Refusal ofMost = basis.isShare() ? FinanceRules.percent(cap.most()) : FinanceRules.amount(cap.most());
        if (ofMost != null) {
            return ofMost;
        }
        String reason = PlainText.of(cap.reason());
        return reason == null
                ? Refusal.of("finance.refusal.cap.reason")
                : FinanceRules.text(REASON_LENGTH).refusalOf(reason);
    }

    /** Takes a source out of sight on which no line draws; {@link #restore} brings it back. */
    public Outcome<SourceId> remove(SourceId id) {
        FundingSource source = access.toFund(id);
        if (sources.used(id)) {
            return Outcome.refused("finance.refusal.source.used", source.name());
        }
        if (sources.setRemoved(id, true)) {
            access.record(FinanceAccess.act(source, "removed"));
        }
        return Outcome.done(id);
    }

    public Outcome<SourceId> restore(SourceId id) {
        CityId city = sources.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.FUND);
        sources.lockNames(city);
        String name = sources.nameOf(id).orElseThrow(NoSuchThing::new);
        if (sources.named(city, name, id)) {
            return Outcome.refused("finance.refusal.source.named", name);
        }
        if (sources.setRemoved(id, false)) {
            access.record(FinanceAccess.act(access.toFund(id), "restored")); // whose it is, is known only now
        }
        return Outcome.done(id);
    }

    /** An amount that a cap can hold: two decimals. */
    public static @Nullable Refusal refusalOfMost(CapBasis basis, @Nullable BigDecimal most) {
        return most == null
                ? Refusal.of("finance.refusal.required")
                : basis.isShare() ? FinanceRules.percent(most) : FinanceRules.amount(most);
    }
}
