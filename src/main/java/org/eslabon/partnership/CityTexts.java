package org.eslabon.partnership;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eslabon.audit.Act;
import org.eslabon.coediting.Permission;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current user may do with a text of a city, by the city's rights. */
@Service
@Transactional(readOnly = true)
public class CityTexts {

    private static final int MOST = 20;

    private final Rights rights;
    private final PartnershipRepository partnerships;

    CityTexts(Rights rights, PartnershipRepository partnerships) {
        this.rights = rights;
        this.partnerships = partnerships;
    }

    /** Empty for a stranger to the city. */
    public Optional<Standing> standing(CityId city, Right right, Supplier<Act> act) {
        if (!rights.maySee(city)) {
            return Optional.empty();
        }
        Permission permission = switch (rights.grant(city, right)) {
            case FULL, OWN -> Permission.EDIT;
            case SUGGEST -> Permission.SUGGEST;
            case OPINION, COMMENT -> Permission.COMMENT;
            case READ, NONE -> Permission.READ;
        };
        return Optional.of(new Standing(permission, act.get()));
    }

    /** The people of the city's partnership who see the city and whose name or organisation holds this text, by name. */
    public List<Mentionable> people(CityId city, String text) {
        String wanted = plain(text);
        return mentionable(city).values().stream()
                .filter(one -> plain(one.name()).contains(wanted)
                        || plain(one.organisation()).contains(wanted))
                .sorted(Comparator.comparing(Mentionable::name))
                .limit(MOST)
                .toList();
    }

    /** The people of the city's partnership who see the city: who can be mentioned there. */
    public Map<PersonId, Mentionable> mentionable(CityId city) {
        Map<Role, Map<Right, Grant>> matrix = rights.matrix(city);
        Map<PersonId, Mentionable> found = new LinkedHashMap<>();
        for (Member member : partnerships.members(city)) {
            if (matrix.getOrDefault(member.role(), Map.of()).get(Right.SEE) == Grant.FULL) {
                found.putIfAbsent(
                        member.person().id(),
                        new Mentionable(member.person().id(), member.person().name(), member.organisationName()));
            }
        }
        return found;
    }

    /** Without accents and capitals, for comparing. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
