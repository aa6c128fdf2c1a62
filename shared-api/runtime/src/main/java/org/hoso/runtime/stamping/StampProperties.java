package org.hoso.runtime.stamping;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who stamps this ledger's checkpoints.
 *
 * @param timestampAuthority    address of an RFC 3161 authority; without it none is asked
 * @param timestampCertificates PEM file with the certificates of authorities that are trusted, or of their issuers
 * @param timestampEvery        how often to look whether there is a checkpoint to stamp
 * @param timestampPatience     how long one answer may take
 */
@ConfigurationProperties("hoso.proof")
record StampProperties(
        URI timestampAuthority,
        @Nullable Path timestampCertificates,
        @DefaultValue("10s") Duration timestampEvery,
        @DefaultValue("15s") Duration timestampPatience) {}
