package org.eslabon.exchange;

import java.util.List;
import java.util.Set;
import org.eslabon.exchange.model.Part;
import org.eslabon.exchange.model.Step;

/**
 * A good practice with all that its page shows.
 *
 * @param text what is written now, for those who see the city it comes from; for others what the library shows
 * @param ofMyCity whether the current user sees the city it comes from
 * @param parts what the current user is to it
 * @param steps what was done about its consent, newest first; nothing for those of other cities
 * @param reuses how many actions began as a copy
 * @param reusedIn the cities of these, by name
 */
public record PracticeSheet(
        Practice practice,
        PracticeText text,
        boolean ofMyCity,
        Set<Part> parts,
        List<PracticeStep> steps,
        List<Question> questions,
        int reuses,
        List<String> reusedIn) {

    /** What the current user can choose to do about its consent. */
    public List<Step> offered() {
        return practice.standing().offeredTo(parts);
    }

    public boolean editable() {
        return parts.contains(Part.WRITER);
    }
}
