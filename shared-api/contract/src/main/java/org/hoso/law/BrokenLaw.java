package org.hoso.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference data cannot be used as it stands: one sentence with file, line and field. It stops the start. */
public final class BrokenLaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String problem;

    BrokenLaw(String file, int line, String field, String problem) {
        super(file + ", line " + line + ", field '" + field + "': " + problem);
        this.field = field;
        this.problem = problem;
    }

    BrokenLaw(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.field = null;
        this.problem = problem;
    }

    BrokenLaw(String file, String problem) {
        super(file + ": " + problem);
        this.field = null;
        this.problem = problem;
    }

    /** The field as its file names it; absent where no single field is wrong. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
