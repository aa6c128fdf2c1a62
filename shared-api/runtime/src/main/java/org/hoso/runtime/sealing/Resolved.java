package org.hoso.runtime.sealing;

import java.util.Map;
import java.util.UUID;
import org.hoso.cases.PersonId;

/**
 * Who each ref leads to for this command.
 *
 * @param changes refs that an identity leads elsewhere than before; made only once the command was accepted
 */
record Resolved(Map<UUID, KeyedPerson> persons, Map<UUID, Change> changes) {
    record Change(UUID ref, PersonId to) {}
}
