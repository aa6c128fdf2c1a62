package org.hoso.registry;

import org.hoso.cases.Happening;

/** Everything that can happen to the registry. What is stored is never changed; it must always load. */
public sealed interface RegistryEvent extends Happening permits Amendment.Event {
    /** The stored aggregate type. */
    String FAMILY = "registry";
}
