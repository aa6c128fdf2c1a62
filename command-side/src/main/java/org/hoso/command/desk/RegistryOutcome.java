package org.hoso.command.desk;

import java.util.List;
import java.util.Map;

/**
 * What became of an accepted command of the registry.
 *
 * @param version dense sequence number of the registry's history after it, from 0
 * @param events  short names of what happened
 */
public record RegistryOutcome(long version, List<String> events) {
    Done told(Map<String, Object> created) {
        return new Done(null, null, version, null, events, created);
    }
}
