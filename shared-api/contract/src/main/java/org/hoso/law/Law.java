package org.hoso.law;

import java.util.List;

/**
 * The reference data of the law, immutable, every look-up "as of a date": violation types by the date of the act, mandates,
 * agencies, competences and limits of instalments by the date of the step, clocks by the date of the event that starts them,
 * repeat windows by the day whose count is asked for, duties of roles by the day that is asked about, providers by the day of the order. How removals are checked is practice of the day it is asked, without dates.
 */
public record Law(
        Agencies agencies,
        Mandates mandates,
        ViolationTypes violationTypes,
        ClockRules clocks,
        WorkingCalendar calendar,
        Platforms platforms,
        Competences competences,
        RepeatWindows repeatWindows,
        Instalments instalments,
        RemovalRules removalRules,
        RoleDuties roleDuties,
        Providers providers) {
    /** Which bodies look over the cases of all others. */
    public Oversight oversight() {
        return new Oversight(mandates, agencies);
    }

    /** Reads the files shipped with the product; parse once and hand it around. Throws {@link BrokenLaw}. */
    public static Law load() {
        return read(LawFiles.shipped());
    }

    /** Reads and checks the given files; throws {@link BrokenLaw} with the first thing wrong. */
    public static Law read(LawFiles files) {
        return read(files, List.of());
    }

    /** The same with rows added since, in the order they were added; each ends the version that was open before it. */
    public static Law read(LawFiles files, List<AddedRow> added) {
        AmendedFiles texts = new AmendedFiles(files, added);
        Entry bodies = texts.of(LawFile.AGENCIES);
        Agencies agencies = AgenciesReader.read(bodies);
        ClockRules clocks = ClocksReader.read(texts.of(LawFile.DEADLINES));
        ViolationTypes types = ViolationTypesReader.read(texts.of(LawFile.VIOLATION_TYPES));
        Platforms platforms = PlatformsReader.read(texts.of(LawFile.PLATFORMS), clocks);
        return new Law(
                agencies,
                MandatesReader.read(texts.of(LawFile.MANDATES), agencies, types),
                types,
                clocks,
                CalendarReader.read(texts.of(LawFile.HOLIDAYS), texts.text(LawFile.HOLIDAYS)),
                platforms,
                CompetencesReader.read(bodies),
                RepeatWindowsReader.read(texts.of(LawFile.REPEAT_WINDOWS), clocks),
                InstalmentsReader.read(texts.of(LawFile.INSTALMENTS)),
                RemovalRulesReader.read(texts.of(LawFile.REMOVAL_RULES), platforms),
                RoleDutiesReader.read(texts.of(LawFile.ROLE_DUTIES)),
                ProvidersReader.read(texts.of(LawFile.PROVIDERS)));
    }
}
