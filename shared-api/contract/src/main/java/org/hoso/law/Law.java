package org.hoso.law;

/**
 * The reference data of the law, immutable, every look-up "as of a date": violation types by the date of the act, mandates,
 * agencies and competences by the date of the step, clocks by the date of the event that starts them, repeat windows by the day
 * whose count is asked for.
 */
public record Law(
        Agencies agencies,
        Mandates mandates,
        ViolationTypes violationTypes,
        Clocks clocks,
        WorkingCalendar calendar,
        Platforms platforms,
        Competences competences,
        RepeatWindows repeatWindows) {
    /** Reads the files shipped with the product; parse once and hand it around. Throws {@link BrokenLaw}. */
    public static Law load() {
        return read(LawFiles.shipped());
    }

    /** Reads and checks the given files; throws {@link BrokenLaw} with the first thing wrong. */
    public static Law read(LawFiles files) {
        Entry bodies = Entry.document(files, LawFile.AGENCIES);
        Agencies agencies = AgenciesReader.read(bodies);
        Clocks clocks = ClocksReader.read(Entry.document(files, LawFile.DEADLINES));
        return new Law(
                agencies,
                MandatesReader.read(Entry.document(files, LawFile.MANDATES), agencies),
                ViolationTypesReader.read(Entry.document(files, LawFile.VIOLATION_TYPES)),
                clocks,
                CalendarReader.read(Entry.document(files, LawFile.HOLIDAYS), files.text(LawFile.HOLIDAYS)),
                PlatformsReader.read(Entry.document(files, LawFile.PLATFORMS), clocks),
                CompetencesReader.read(bodies),
                RepeatWindowsReader.read(Entry.document(files, LawFile.REPEAT_WINDOWS), clocks));
    }
}
