package org.hoso.law;

/** The files that hold the reference data, by the name that messages call them. */
public enum LawFile {
    AGENCIES("law/agencies.yaml"),
    MANDATES("law/mandates.yaml"),
    VIOLATION_TYPES("law/violation-types.yaml"),
    DEADLINES("law/deadlines.yaml"),
    HOLIDAYS("law/holidays-vn.yaml"),
    PLATFORMS("law/platforms.yaml"),
    REPEAT_WINDOWS("law/repeat-windows.yaml"),
    INSTALMENTS("law/instalments.yaml"),
    REMOVAL_RULES("law/removal-rules.yaml"),
    ROLE_DUTIES("law/role-duties.yaml"),
    PROVIDERS("law/providers.yaml");

    private final String path;

    LawFile(String path) {
        this.path = path;
    }

    /** Where the file is on the class path. */
    public String path() {
        return path;
    }
}
