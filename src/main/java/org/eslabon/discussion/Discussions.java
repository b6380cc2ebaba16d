package org.eslabon.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.discussion.CommentThread.Kind;
import org.eslabon.discussion.DiscussionRepository.About;
import org.eslabon.partnership.CityTexts;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Places;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Mentions;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations about things, for those who see their city. To speak one needs at least the grant to comment under the
 * right that governs the thing; a technical opinion is given by those whose part in approvals is that. What somebody said
 * only she changes or deletes. An act is recorded on the thing it is about, so that whoever follows the thing hears of it.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Discussions {

    static final int LONGEST_PART = 800;

    private final DiscussionRepository discussions;
    private final Places places;
    private final Rights rights;
    private final CityTexts texts;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    Discussions(
            DiscussionRepository discussions,
            Places places,
            Rights rights,
            CityTexts texts,
            CurrentUser user,
            AuditTrail trail,
            Clock clock) {
        this.discussions = discussions;
        this.places = places;
        this.rights = rights;
        this.texts = texts;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the current user may do in the conversation about this thing.
     *
     * @throws NoSuchThing if it is not hers to see
     */
    @Transactional(readOnly = true)
    public Standing standing(ThingRef thing) {
        return standing(places.get(thing));
    }

    private Standing standing(Places.Found found) {
        Right governing = places.rightOver(found.place().thing().kind()).orElse(null);
        if (governing == null) {
            return new Standing(false, false);
        }
        return new Standing(
                rights.grant(found.place().city(), governing).comments(),
                rights.grant(found.place().city(), Right.APPROVE) == Grant.OPINION);
    }

    /** The threads about the thing and its parts; open ones first, each part newest first. */
    @Transactional(readOnly = true)
    public List<CommentThread> of(ThingRef thing) {
        return discussions.of(places.get(thing).place().thing(), null);
    }

    /** The threads about one part of the thing. */
    @Transactional(readOnly = true)
    public List<CommentThread> of(ThingRef thing, String part) {
        return discussions.of(places.get(thing).place().thing(), part);
    }

    /** How many threads about the thing and its parts are open. */
    @Transactional(readOnly = true)
    public int open(ThingRef thing) {
        return discussions.open(places.get(thing).place().thing());
    }

    /** Whom the current user can call in by name: people who see the city and whose name holds this text, at most twenty. */
    @Transactional(readOnly = true)
    public List<Mentionable> people(ThingRef thing, String text) {
        return texts.people(places.get(thing).place().city(), text);
    }

    /**
     * Begins a thread.
     *
     * @param part of the thing; null for the thing itself
     * @param text with its mentions
     */
    public Outcome<CommentId> begin(ThingRef thing, @Nullable String part, Kind kind, String text) {
        Places.Found found = places.get(thing);
        Standing standing = standing(found);
        require(kind == Kind.OPINION ? standing.opines() : standing.comments());
        String said = said(found, text);
        if (said.isEmpty()) {
            return Outcome.refused("discussion.text.missing");
        }
        if (said.length() > Comment.LONGEST) {
            return Outcome.refused("discussion.text.long", Comment.LONGEST);
        }
        if (part != null && (part.isEmpty() || part.length() > LONGEST_PART)) {
            throw new NoSuchThing();
        }
        ThreadId thread = ThreadId.next();
        CommentId id = CommentId.next();
        Instant now = clock.instant();
        discussions.begin(thread, found.place().city(), thing, part, kind, now);
        discussions.add(id, thread, user.id(), said, now);
        record(found, id, kind == Kind.OPINION ? "opined" : "commented", null, said);
        return Outcome.done(id);
    }

    /** Answers in a thread. A thread that was settled is open again. */
    public Outcome<CommentId> reply(ThreadId thread, String text) {
        About about = about(thread);
        Places.Found found = places.get(about.thing());
        require(standing(found).speaks());
        String said = said(found, text);
        if (said.isEmpty()) {
            return Outcome.refused("discussion.text.missing");
        }
        if (said.length() > Comment.LONGEST) {
            return Outcome.refused("discussion.text.long", Comment.LONGEST);
        }
        discussions.lock(thread);
        About now = about(thread);
        if (now.comments() >= CommentThread.MOST) {
            return Outcome.refused("discussion.thread.long", CommentThread.MOST);
        }
        CommentId id = CommentId.next();
        discussions.add(id, thread, user.id(), said, clock.instant());
        if (!now.open()) {
            discussions.resolve(thread, null, null);
        }
        record(found, id, "commented", null, said);
        return Outcome.done(id);
    }

    /** Says what one has said differently. What was said before stays in the trail. */
    public FieldOutcome<String> edit(CommentId id, FieldChange<String> change) {
        Places.Found found = own(id);
        String wanted = said(found, change.wanted());
        if (wanted.isEmpty()) {
            return FieldOutcome.refused("discussion.text.missing");
        }
        if (wanted.length() > Comment.LONGEST) {
            return FieldOutcome.refused("discussion.text.long", Comment.LONGEST);
        }
        Comment now = reread(id);
        if (now.text() == null) {
            return FieldOutcome.refused("discussion.text.deleted");
        }
        if (!now.text().equals(change.seen()) && !now.text().equals(wanted)) {
            return new FieldOutcome.Conflict<>(now.text(), now.authorName(), now.editedAt());
        }
        if (!now.text().equals(wanted)) {
            discussions.edit(id, wanted, clock.instant());
            record(found, id, "edited-comment", now.text(), wanted);
        }
        return new FieldOutcome.Saved<>(wanted);
    }

    /** Takes back what one has said; that something was said stays to be seen. */
    public void delete(CommentId id) {
        Places.Found found = own(id);
        Comment now = reread(id);
        if (now.text() != null) {
            discussions.delete(id, clock.instant());
            record(found, id, "deleted-comment", now.text(), null);
        }
    }

    /** Settles a thread: it is out of the way, and can be opened again. */
    public void resolve(ThreadId thread) {
        settle(thread, true);
    }

    public void reopen(ThreadId thread) {
        settle(thread, false);
    }

    private void settle(ThreadId thread, boolean settled) {
        Places.Found found = places.get(about(thread).thing());
        require(standing(found).speaks());
        discussions.lock(thread);
        if (about(thread).open() == settled) {
            Comment first = discussions.first(thread);
            discussions.resolve(thread, settled ? user.id() : null, settled ? clock.instant() : null);
            record(found, first.id(), settled ? "resolved" : "reopened", null, first.text());
        }
    }

    /** The thing a comment of the current user's is about, locked with its thread. */
    private Places.Found own(CommentId id) {
        ThreadId thread = discussions.threadOf(id).orElseThrow(NoSuchThing::new);
        Places.Found found = places.get(about(thread).thing());
        require(standing(found).speaks() && reread(id).author().equals(user.id()));
        discussions.lock(thread);
        return found;
    }

    private Comment reread(CommentId id) {
        return discussions.comment(id).orElseThrow(NoSuchThing::new);
    }

    private About about(ThreadId thread) {
        return discussions.about(thread).orElseThrow(NoSuchThing::new);
    }

    /** The text as it is kept: mentions name people of the partnership who see the city, under the names they have. */
    private String said(Places.Found found, @Nullable String text) {
        String plain = PlainText.orEmpty(text);
        if (Mentions.people(plain).isEmpty()) {
            return plain;
        }
        Map<PersonId, Mentionable> people = texts.mentionable(found.place().city());
        return Mentions.checked(
                plain, person -> people.containsKey(person) ? people.get(person).name() : null);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed("to speak about this");
        }
    }

    private void record(
            Places.Found found, CommentId id, String verb, @Nullable String before, @Nullable String after) {
        Act act = Act.of(found.place().city(), found.place().thing(), verb, found.label())
                .field("comment." + id.value(), before, after);
        ThingRef larger = found.place().within();
        trail.record(user.id(), larger == null ? act : act.in(larger));
    }
}
