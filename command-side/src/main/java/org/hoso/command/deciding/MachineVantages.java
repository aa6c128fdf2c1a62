package org.hoso.command.deciding;

import java.util.Set;

/** The names under which the checker looks, as it is set. */
public record MachineVantages(Set<String> names) {}
