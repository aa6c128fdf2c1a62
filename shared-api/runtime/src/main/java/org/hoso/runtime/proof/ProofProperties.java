package org.hoso.runtime.proof;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who signs for this ledger, and how often.
 *
 * @param origin      the name of this ledger in every checkpoint, and of its key; never to be shared by two ledgers
 * @param keyFile     file with the signing key, readable by its owner only; without it nothing here runs
 * @param createKey   make that file where there is none (demonstration and first start)
 * @param atIntervals sign by the clock; the command side does
 * @param every       how often, if the ledger grew
 * @param witnessFile the keys of witnesses whose co-signatures are taken, one a line; without it none is
 */
@ConfigurationProperties("hoso.proof")
public record ProofProperties(
        @DefaultValue("hoso/ledger") String origin,
        Path keyFile,
        @DefaultValue("false") boolean createKey,
        @DefaultValue("false") boolean atIntervals,
        @DefaultValue("60s") Duration every,
        @Nullable Path witnessFile) {}
