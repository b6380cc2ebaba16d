package org.eslabon.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldColumns;
import org.eslabon.audit.FieldSaves;
import org.eslabon.coediting.Documents;
import org.eslabon.coediting.TextOwner;
import org.eslabon.exchange.PracticeRepository.Edition;
import org.eslabon.exchange.model.Part;
import org.eslabon.exchange.model.Standing;
import org.eslabon.exchange.model.State;
import org.eslabon.exchange.model.Step;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSheet;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Effects;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Subject;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Good practices from their first draft to the library and out of it: what is written, and what the owner consented to.
 * A consent is given to what she has read: if it has been changed meanwhile, it is refused.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Practices {

    static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_ROLE = 200;

    private final PracticeRepository practices;
    private final LibraryRepository library;
    private final QuestionRepository questions;
    private final PracticeAccess access;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Rights rights;
    private final Plans plans;
    private final Actions actions;
    private final Effects effects;
    private final Documents documents;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;
    private final FieldColumns columns;
    private final Clock clock;

    Practices(
            PracticeRepository practices,
            LibraryRepository library,
            QuestionRepository questions,
            PracticeAccess access,
            Cities cities,
            Partnerships partnerships,
            Rights rights,
            Plans plans,
            Actions actions,
            Effects effects,
            Documents documents,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves,
            FieldColumns columns,
            Clock clock) {
        this.practices = practices;
        this.library = library;
        this.questions = questions;
        this.access = access;
        this.cities = cities;
        this.partnerships = partnerships;
        this.rights = rights;
        this.plans = plans;
        this.actions = actions;
        this.effects = effects;
        this.documents = documents;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
        this.columns = columns;
        this.clock = clock;
    }

    /** All that the cities of the current user have begun to tell, whatever its state, newest first. */
    @Transactional(readOnly = true)
    public List<PracticeSummary> ofMyCities() {
        return library.ofCities(cities.mine().stream().map(City::id).toList());
    }

    /** The one that tells of this action, whatever its state. */
    @Transactional(readOnly = true)
    public Optional<PracticeSummary> ofAction(ActionId action) {
        actions.get(action);
        return library.ofAction(action);
    }

    /** Those of the city that wait for the consent of an organisation of the current user. */
    @Transactional(readOnly = true)
    public List<PracticeSummary> waitingForMe(CityId city) {
        rights.requireToSee(city);
        return library.asking(city, rights.ownOrganisations(city));
    }

    /**
     * @throws NoSuchThing if there is none, or it is not the current user's to read
     */
    @Transactional(readOnly = true)
    public PracticeSheet get(PracticeId id) {
        Practice practice = access.toRead(id);
        boolean mine = rights.maySee(practice.city());
        List<String> reusedIn = library.reusedIn(id);
        return new PracticeSheet(
                practice,
                practices.text(id, mine ? Edition.WORKING : Edition.LIBRARY),
                mine,
                access.parts(practice),
                mine ? practices.steps(id) : List.of(),
                questions.of(id),
                reusedIn.size(),
                reusedIn.stream().distinct().toList());
    }

    /** Begins to tell of an action that goes on or is finished; where that has been begun, it is the one there is. */
    public Outcome<PracticeId> create(ActionId id) {
        ActionSheet sheet = actions.get(id);
        Action action = sheet.action();
        rights.require(action.city(), Right.PLAN);
        practices.lock(id);
        Optional<PracticeId> known = practices.ofAction(id);
        if (known.isPresent()) {
            restore(known.get());
            return Outcome.done(known.get());
        }
        if (!Practice.canTell(action.status())) {
            return Outcome.refused("exchange.refusal.status");
        }
        PracticeId made = PracticeId.next();
        practices.add(made, action.city(), id, action.responsible().organisation(), proposed(sheet), user.id());
        record(access.reread(made), "created");
        return Outcome.done(made);
    }

    private PracticeText proposed(ActionSheet sheet) {
        Action action = sheet.action();
        TextOwner text = new Subject(action.plan(), action.id()).text();
        SignedIn person = user.require();
        return ProposedText.of(
                sheet,
                plans.get(action.plan()),
                documents.plainTexts(List.of(text)).get(text),
                effects.ofAction(action.id()),
                new Formats(person.language(), person.zone()));
    }

    /** Changes one of the fields of what is written now. */
    public <T> FieldOutcome<T> change(PracticeId id, Field<PracticeText, T> field, FieldChange<T> change) {
        Practice practice = access.toWrite(id);
        FieldChange<T> clean = field.cleaned(change);
        Refusal refusal = field.refusalOf(clean.wanted());
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        FieldOutcome<T> outcome = saves.save(
                user.id(),
                () -> access.act(practice, "changed"),
                field.name(),
                clean,
                columns.of(field, id.value(), () -> practices.text(id, Edition.WORKING)),
                null);
        if (outcome instanceof FieldOutcome.Saved<T> && !FieldChange.same(clean.seen(), clean.wanted())) {
            rewritten(practice);
        }
        return outcome;
    }

    /**
     * Adds an organisation of the city with the role that is to be asked for there.
     *
     * @param role in words; an address of a person is refused
     */
    public Outcome<OrganisationId> addContact(PracticeId id, OrganisationId organisation, @Nullable String role) {
        Practice practice = access.toWrite(id);
        String words = PlainText.of(role);
        if (words == null) {
            return Outcome.refused("exchange.refusal.required");
        }
        if (words.length() > LONGEST_ROLE) {
            return Outcome.refused("exchange.refusal.long", LONGEST_ROLE);
        }
        if (words.contains("@")) {
            return Outcome.refused("exchange.refusal.contact.personal");
        }
        var participant = partnerships.participant(practice.city(), organisation);
        if (participant.isEmpty()) {
            return Outcome.refused("exchange.refusal.contact.stranger");
        }
        if (!practices.hasContact(id, organisation, words)) {
            practices.addContact(id, organisation, words);
            recordContact(practice, null, participant.get().organisation().name() + ", " + words);
        }
        return Outcome.done(organisation);
    }

    public void removeContact(PracticeId id, OrganisationId organisation, String role) {
        Practice practice = access.toWrite(id);
        String name = practices.text(id, Edition.WORKING).contacts().stream()
                .filter(contact -> contact.organisation().equals(organisation))
                .map(Contact::name)
                .findFirst()
                .orElse("");
        if (practices.removeContact(id, organisation, role)) {
            recordContact(practice, name + ", " + role, null);
        }
    }

    private void recordContact(Practice practice, @Nullable String before, @Nullable String after) {
        trail.record(user.id(), access.act(practice, "changed").field("contact", before, after));
        rewritten(practice);
    }

    /** What is written has changed: no consent stands for it, and where the library shows an earlier one, it is asked. */
    private void rewritten(Practice practice) {
        practices.rewritten(practice.id());
        Standing after = practice.standing().after(Step.CHANGE).orElseThrow();
        if (!after.equals(practice.standing())) {
            practices.stand(practice.id(), after, practice.publishedAt());
            practices.addStep(access.reread(practice.id()), Step.CHANGE, null, user.id(), null);
            record(practice, Step.ASK.verb());
        }
    }

    /**
     * Makes a step towards the library or out of it.
     *
     * @param revision what the person has read; matters only where she speaks about it
     * @return where it stands now; refused if somebody else was faster, if it was rewritten since she read it, or if
     *     something is missing
     */
    public Outcome<State> step(PracticeId id, Step step, int revision, @Nullable String reason) {
        Practice practice = access.held(id);
        Set<Part> parts = access.parts(practice);
        if (step == Step.CHANGE || !step.mayBeMadeBy(parts)) {
            throw new NotAllowed(step + " as " + parts);
        }
        Standing after = practice.standing().after(step).orElse(null);
        if (after == null) {
            return Outcome.refused("exchange.refusal.stale");
        }
        if (step.speaksForOwner() && revision != practice.revision()) {
            return Outcome.refused("exchange.refusal.rewritten");
        }
        String why = PlainText.of(reason);
        if (why == null && step.needsReason()) {
            return Outcome.refused("exchange.refusal.reason");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            return Outcome.refused("exchange.refusal.long", LONGEST_REASON);
        }
        if (step == Step.ASK && !complete(id)) {
            return Outcome.refused("exchange.refusal.incomplete");
        }
        stand(practice, step, after);
        OrganisationId voice =
                step.speaksForOwner() || step == Step.WITHDRAW && parts.contains(Part.OWNER) ? practice.owner() : null;
        practices.addStep(practice, step, voice, user.id(), why);
        trail.record(
                user.id(),
                access.act(practice, step.verb())
                        .field("state", practice.standing().state(), after.state())
                        .because(why));
        return Outcome.done(after.state());
    }

    private void stand(Practice practice, Step step, Standing after) {
        Instant published = !after.inLibrary() ? null : step == Step.CONSENT ? clock.instant() : practice.publishedAt();
        practices.stand(practice.id(), after, published);
        switch (step) {
            case ASK -> practices.takeOwnerFromAction(practice.id());
            case CONSENT -> practices.copyToLibrary(practice.id());
            case WITHDRAW -> practices.leaveLibrary(practice.id());
            default -> {}
        }
    }

    /** Whether it says what others need to judge whether it would help them. */
    private boolean complete(PracticeId id) {
        PracticeText text = practices.text(id, Edition.WORKING);
        return text.what() != null
                && text.context() != null
                && text.effect() != null
                && !text.contacts().isEmpty();
    }

    /** Takes a practice that the library does not show out of sight; {@link #restore} brings it back. */
    public Outcome<PracticeId> remove(PracticeId id) {
        Practice practice = access.toWrite(id);
        if (practice.standing().inLibrary()) {
            return Outcome.refused("exchange.refusal.in-library");
        }
        var act = access.act(practice, "removed");
        if (practices.setRemoved(id, true)) {
            trail.record(user.id(), act);
        }
        return Outcome.done(id);
    }

    public void restore(PracticeId id) {
        rights.require(practices.cityOf(id).orElseThrow(NoSuchThing::new), Right.PLAN);
        if (practices.setRemoved(id, false)) {
            record(access.reread(id), "restored");
        }
    }

    private void record(Practice practice, String verb) {
        trail.record(user.id(), access.act(practice, verb));
    }
}
