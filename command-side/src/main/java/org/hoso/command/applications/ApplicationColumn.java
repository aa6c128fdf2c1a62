package org.hoso.command.applications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a file of applications, by the name that its header has, and the part of a proposal that it fills. */
enum ApplicationColumn {
    KIND("/kind", true),
    URL("/url", true),
    NATURAL_PERSON("/naturalPerson", true),
    APPLICATION_NUMBER("/ground/application/number", true),
    APPLICATION_DATE("/ground/application/date", true),
    FROM("/from", true),
    UNTIL("/until", false),
    REVIEW_ON("/reviewOn", true),
    NOTE("/note", false);

    private final String pointer;
    private final boolean required;

    ApplicationColumn(String pointer, boolean required) {
        this.pointer = pointer;
        this.required = required;
    }

    boolean required() {
        return required;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ApplicationColumn> named(String header) {
        return Arrays.stream(values())
                .filter(one -> one.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The column that fills that part of a proposal. */
    static Optional<ApplicationColumn> filling(String pointer) {
        return Arrays.stream(values())
                .filter(one -> one.pointer.equals(pointer))
                .findFirst();
    }
}
