package org.hoso.law;

/** The tables of the law that grow by dated rows, each with the file that holds it. */
public enum LawTable {
    AGENCIES(LawFile.AGENCIES),
    MANDATES(LawFile.MANDATES),
    PENALTIES(LawFile.VIOLATION_TYPES),
    CLOCKS(LawFile.DEADLINES),
    DAYS_OFF(LawFile.HOLIDAYS),
    MAKE_UP_DAYS(LawFile.HOLIDAYS),
    /** Rows that take one of the two above out again; no file holds any. */
    CANCELLED_DAYS(LawFile.HOLIDAYS),
    REPEAT_WINDOWS(LawFile.REPEAT_WINDOWS),
    INSTALMENT_LIMITS(LawFile.INSTALMENTS),
    ROLE_DUTIES(LawFile.ROLE_DUTIES),
    PROVIDERS(LawFile.PROVIDERS);

    private final LawFile file;

    LawTable(LawFile file) {
        this.file = file;
    }

    /** The file that its first rows stand in. */
    public LawFile file() {
        return file;
    }
}
