package org.hoso.registry;

import java.util.UUID;
import org.hoso.cases.Request;

/** Everything that can be asked of the registry. */
public sealed interface RegistryCommand extends Request permits Amendment.Command {
    /** The one registry, as the store and the ledger name it. */
    UUID REGISTRY = UUID.fromString("00000000-0000-7000-8000-7265676973ff");
}
