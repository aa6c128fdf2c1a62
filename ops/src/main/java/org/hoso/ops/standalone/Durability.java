package org.hoso.ops.standalone;

import java.util.Locale;

/** How much the embedded PostgreSQL survives of what it acknowledged. People's data is always durable; nobody sets this from outside. */
enum Durability {
    /** A kill of any process, and the end of the machine. */
    DURABLE("on"),
    /** A kill of any process: what the machine had not yet put onto its disk goes with it. For trials, whose data nobody needs. */
    WHILE_THE_MACHINE_RUNS("off");

    private final String fsync;

    Durability(String fsync) {
        this.fsync = fsync;
    }

    /** The setting of PostgreSQL. */
    String fsync() {
        return fsync;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
