package org.eslabon.meetings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eslabon.meetings.AttendanceRepository.Trained;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many hours of training the organisations of a city received: for each training, its hours for each who came. */
@Service
@Transactional(readOnly = true)
public class TrainingHours {

    private final AttendanceRepository attendance;
    private final Cities cities;

    TrainingHours(AttendanceRepository attendance, Cities cities) {
        this.attendance = attendance;
        this.cities = cities;
    }

    /** The years in which trainings were held, latest first. */
    public List<Integer> years(CityId city) {
        ZoneId zone = cities.byId(city).timeZone();
        return attendance.trainingStarts(city).stream()
                .map(start -> LocalDate.ofInstant(start, zone).getYear())
                .distinct()
                .toList();
    }

    /** A year's trainings that were held, by organisation. */
    public TrainingYear of(CityId city, int year) {
        ZoneId zone = cities.byId(city).timeZone();
        return year(year, attendance.trained(city, begin(year, zone), begin(year + 1, zone)));
    }

    private static Instant begin(int year, ZoneId zone) {
        int known = Math.clamp(year, 1, 9999);
        return LocalDate.of(known, 1, 1).atStartOfDay(zone).toInstant();
    }

    static TrainingYear year(int year, List<Trained> trained) {
        Map<Object, List<Trained>> byOrganisation = trained.stream()
                .collect(Collectors.groupingBy(
                        one -> AttendanceCount.key(one.who()), LinkedHashMap::new, Collectors.toList()));
        List<TrainingLine> lines = byOrganisation.values().stream()
                .map(those -> line(those.getFirst().who().organisationName(), those))
                .sorted(Comparator.comparing(TrainingLine::organisation, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new TrainingYear(year, lines, line("", trained));
    }

    private static TrainingLine line(String organisation, List<Trained> trained) {
        AttendanceCount all =
                AttendanceCount.total(trained.stream().map(Trained::who).toList());
        return new TrainingLine(
                (int) trained.stream().map(Trained::meeting).distinct().count(),
                new AttendanceCount(organisation, all.female(), all.male(), all.other()),
                trained.stream().map(Trained::hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
