package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.valuechain.model.EmploymentItem;

/**
 * Which column of a row of headings says what.
 *
 * @param employment columns of employment figures, which name contract, skill and sex and are known by these words
 */
record Columns(Map<Heading, Integer> byHeading, Map<EmploymentItem, Integer> employment) {

    private static final int LONGEST_HEADING = 12;

    private record Match(Heading heading, int column, int score) {}

    /** The best pairing of the kind's headings with the cells of a row; each cell means one thing, each thing one cell. */
    static Columns match(TableKind kind, SheetRow row, List<List<String>> headingWords) {
        var matches = new ArrayList<Match>();
        var employment = new EnumMap<EmploymentItem, Integer>(EmploymentItem.class);
        for (var column = 0; column < row.width(); column++) {
            if (!(row.cell(column) instanceof CellValue.Text(var text))) {
                continue;
            }
            var words = headingWords.get(column);
            if (words.size() > LONGEST_HEADING) {
                continue;
            }
            if (kind == TableKind.EMPLOYMENT) {
                var item = EmploymentWords.read(text);
                if (item != null) {
                    employment.putIfAbsent(item, column);
                    continue;
                }
            }
            for (var heading : kind.headings()) {
                var score = heading.score(words);
                if (score > 0) {
                    matches.add(new Match(heading, column, score));
                }
            }
        }
        return new Columns(best(matches), employment);
    }

    private static Map<Heading, Integer> best(List<Match> matches) {
        matches.sort(Comparator.comparingInt(Match::score)
                .reversed()
                .thenComparing(Match::heading)
                .thenComparingInt(Match::column));
        var found = new EnumMap<Heading, Integer>(Heading.class);
        Set<Integer> taken = new HashSet<>();
        for (var match : matches) {
            if (!found.containsKey(match.heading) && !taken.contains(match.column)) {
                found.put(match.heading, match.column);
                taken.add(match.column);
            }
        }
        return found;
    }

    /** Whether nothing the kind needs is missing. */
    boolean suffice(TableKind kind) {
        return missing(kind).isEmpty() && (kind != TableKind.EMPLOYMENT || !employment.isEmpty());
    }

    List<Set<Heading>> missing(TableKind kind) {
        return kind.required().stream()
                .filter(any -> any.stream().noneMatch(byHeading::containsKey))
                .toList();
    }

    int size() {
        return byHeading.size() + employment.size();
    }
}
