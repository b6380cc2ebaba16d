package org.eslabon.capacity;

import java.util.List;
import java.util.Optional;
import org.eslabon.shared.PersonId;

/** A round with what it asks and whom, but no scores. */
public record RoundSheet(Round round, Catalogue catalogue, List<Assessor> assessors) {

    public int answered() {
        return assessors.stream().mapToInt(Assessor::answered).sum();
    }

    public int expected() {
        return assessors.size() * catalogue.indicators().size();
    }

    public Optional<Assessor> assessor(PersonId person) {
        return assessors.stream().filter(one -> one.person().equals(person)).findFirst();
    }
}
