package org.hoso.command.casefile;

import java.util.UUID;

/** Draws ids (UUIDv7) for what a decision itself brings into being; handed in, so that a decision stays repeatable. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
