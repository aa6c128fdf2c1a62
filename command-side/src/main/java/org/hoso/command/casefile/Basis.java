package org.hoso.command.casefile;

import org.hoso.law.Law;

/** What a decision rests on besides the command and the file: the dated law, and ids to give away. */
public record Basis(Law law, Ids ids) {}
