package org.hoso.query.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is, for a program or a person that opens it.
 *
 * @param form     {@code hoso-pack-1}, or {@code hoso-pack-2} with time stamps
 * @param version  of the last event
 * @param madeFor  how its reader stands to the case: whose rights it was redacted by
 * @param agency   of the reader
 * @param heldBy   the body to ask for what is withheld
 * @param identities whether what opens for a reason was opened
 */
record PackManifest(
        String form,
        String origin,
        String caseId,
        @Nullable String caseNumber,
        long version,
        long size,
        Instant madeAt,
        String madeFor,
        String agency,
        @Nullable String heldBy,
        boolean identities) {}
