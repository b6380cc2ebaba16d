package org.eslabon.valuechain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.valuechain.model.StudyComparison;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.workbook.Imported;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The value chain studies of a city, their versions, and how one comes in from a workbook. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Studies {

    static final int NAME_LENGTH = 300;
    private static final int FILE_NAME_LENGTH = 255;

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final StudyDrafts drafts;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    Studies(
            StudyRepository studies,
            StudyDataRepository data,
            StudyDrafts drafts,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.studies = studies;
        this.data = data;
        this.drafts = drafts;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<StudySummary> ofCity(CityId city) {
        rights.requireToSee(city);
        return studies.ofCity(city);
    }

    /**
     * @throws NoSuchThing if there is none or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public Study get(StudyId id) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(study.city());
        return study;
    }

    /** The last version, with all that follows from its figures. */
    @Transactional(readOnly = true)
    public StudyContent latest(StudyId id) {
        Study study = get(id);
        return content(study, drafts.last(id));
    }

    /**
     * @throws NoSuchThing if the study has no such version either
     */
    @Transactional(readOnly = true)
    public StudyContent version(StudyId id, int number) {
        Study study = get(id);
        return content(study, version(studies.versions(id), number));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<StudyVersion> versions(StudyId id) {
        get(id);
        return studies.versions(id);
    }

    /** What changed from one version to another. */
    @Transactional(readOnly = true)
    public StudyComparison compare(StudyId id, int before, int after) {
        get(id);
        List<StudyVersion> versions = studies.versions(id);
        return StudyComparison.between(
                data.read(id, version(versions, before).number()),
                data.read(id, version(versions, after).number()));
    }

    /** Takes a workbook in as the first version of a new study. */
    public Outcome<StudyId> add(CityId city, String name, Imported workbook, String fileName) {
        rights.require(city, Right.ANALYSE);
        String wanted = PlainText.of(name);
        if (wanted == null) {
            return Outcome.refused("valuechain.study.name.required");
        }
        if (wanted.length() > NAME_LENGTH) {
            return Outcome.refused("valuechain.study.name.long", NAME_LENGTH);
        }
        StudyId id = StudyId.next();
        studies.add(id, city, wanted, user.id());
        write(new Study(id, city, wanted), 1, workbook, fileName);
        return Outcome.done(id);
    }

    /**
     * Adds an invented chain and one to hold it against, for who wants to try the method before she measures. Where the
     * city has them already, both get the same number, the next one that is free.
     *
     * @return the chain to begin with
     */
    public StudyId addExample(CityId city) {
        rights.require(city, Right.ANALYSE);
        Set<String> taken =
                studies.ofCity(city).stream().map(StudySummary::name).collect(Collectors.toSet());
        int copy = 1;
        while (taken.contains(ExampleChain.name(copy)) || taken.contains(ExampleChain.reference(copy))) {
            copy++;
        }
        StudyId example = add(city, ExampleChain.name(copy), ExampleChain.cacao());
        add(city, ExampleChain.reference(copy), ExampleChain.reference());
        return example;
    }

    private StudyId add(CityId city, String name, StudyData figures) {
        StudyId id = StudyId.next();
        studies.add(id, city, name, user.id());
        data.write(id, 1, figures, List.of(), null, user.id());
        trail.record(user.id(), Act.of(city, Study.thing(id), "created", name));
        return id;
    }

    /** Takes a workbook in as the next version of a study; refused while a draft is open, for it would be lost. */
    public Outcome<Integer> addVersion(StudyId id, Imported workbook, String fileName) {
        Study study = toChange(id);
        studies.lock(id);
        List<StudyVersion> versions = studies.versions(id);
        if (!versions.isEmpty() && !versions.getLast().published()) {
            return Outcome.refused("valuechain.study.draft-open", study.name());
        }
        int number = versions.size() + 1;
        write(study, number, workbook, fileName);
        return Outcome.done(number);
    }

    /** Freezes the draft; the next change of a figure starts a new version. */
    public Outcome<Integer> publish(StudyId id) {
        Study study = toChange(id);
        studies.lock(id);
        StudyVersion last = drafts.last(id);
        if (last.published()) {
            return Outcome.refused("valuechain.study.nothing-to-publish");
        }
        studies.publish(id, last.number(), user.id());
        trail.record(
                user.id(),
                Act.of(study.city(), Study.thing(id), "published", study.name()).field("version", null, last.number()));
        return Outcome.done(last.number());
    }

    private void write(Study study, int number, Imported workbook, String fileName) {
        String file = PlainText.orEmpty(fileName.substring(Math.max(0, fileName.length() - FILE_NAME_LENGTH)));
        data.write(study.id(), number, workbook.study(), workbook.notes(), file, user.id());
        trail.record(
                user.id(),
                Act.of(study.city(), Study.thing(study.id()), "imported", study.name())
                        .field("version", null, number)
                        .because(file));
    }

    private Study toChange(StudyId id) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        return study;
    }

    private StudyContent content(Study study, StudyVersion version) {
        return StudyContent.of(
                study, version, data.read(study.id(), version.number()), data.notes(study.id(), version.number()));
    }

    private static StudyVersion version(List<StudyVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }
}
