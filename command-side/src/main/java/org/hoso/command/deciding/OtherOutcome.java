package org.hoso.command.deciding;

import java.util.List;
import java.util.Map;

/**
 * What became of an accepted command of another family than a case's.
 *
 * @param version dense sequence number of the history it added to, from 0
 * @param events  short names of what happened
 */
public record OtherOutcome(long version, List<String> events) {
    public Done told(Map<String, Object> created) {
        return new Done(null, null, version, null, events, created, null, null, null);
    }
}
