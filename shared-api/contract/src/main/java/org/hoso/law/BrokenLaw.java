package org.hoso.law;

/** The reference data cannot be used as it stands: one sentence with file, line and field. It stops the start. */
public final class BrokenLaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLaw(String file, int line, String field, String problem) {
        super(file + ", line " + line + ", field '" + field + "': " + problem);
    }

    BrokenLaw(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }

    BrokenLaw(String file, String problem) {
        super(file + ": " + problem);
    }
}
